// What a handler of Seastar throws is answered with 500; what it catches is its own.
#include "../../stubs/seastar/seastar/http/httpd.hh"
#include <stdexcept>

using namespace seastar;
using namespace seastar::httpd;
using http::reply;
using ReplyPtr = std::unique_ptr<reply>;
using RequestPtr = std::unique_ptr<http::request>;

sstring load(const sstring &Name);

class NoStatus : public handler_base {
  future<ReplyPtr> handle(const sstring &Path, RequestPtr, ReplyPtr Reply) override {
    try {
      Reply->write_body("txt", load(Path));
    } catch (const std::exception &E) {
      Reply->write_body("txt", sstring(E.what())); // known-fn: http-error-reported-as-ok what a unique_ptr parameter owns is not followed to the end
    }
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

static void add(routes &R) {
  R.add(GET, url("/1"), new function_handler(
                            [](RequestPtr Request, ReplyPtr Reply) {
                              try {
                                Reply->write_body("txt", load(Request->_url));
                              } catch (...) {
                                Reply->set_status(reply::status_type::ok);
                                Reply->write_body("txt", sstring("failed")); // known-fn: http-error-reported-as-ok the same
                              }
                              return make_ready_future<ReplyPtr>(std::move(Reply));
                            },
                            "txt"));
}

static sstring byReference(const_req Request, reply &Reply) {
  try {
    return load(Request._url);
  } catch (const std::exception &E) {
    Reply.write_body("txt", sstring(E.what())); // expect: http-error-reported-as-ok "status 200"
  }
  return "";
}

// --- clean -------------------------------------------------------------------

static sstring byReferenceWithAStatus(const_req Request, reply &Reply) {
  try {
    return load(Request._url);
  } catch (const std::exception &E) {
    Reply.set_status(reply::status_type::internal_server_error);
    Reply.write_body("txt", sstring(E.what()));
  }
  return "";
}

class Says : public handler_base {
  future<ReplyPtr> handle(const sstring &Path, RequestPtr, ReplyPtr Reply) override {
    try {
      Reply->write_body("txt", load(Path));
    } catch (const std::out_of_range &) {
      Reply->set_status(reply::status_type::not_found).set_content_type("txt");
      Reply->write_body("txt", sstring("none"));
    } catch (const std::exception &E) {
      Reply->set_status(reply::status_type::internal_server_error);
      Reply->write_body("txt", sstring(E.what()));
    }
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

class SaysAtOnce : public handler_base {
  future<ReplyPtr> handle(const sstring &Path, RequestPtr, ReplyPtr Reply) override {
    try {
      Reply->write_body("txt", load(Path));
    } catch (const std::exception &E) {
      Reply->set_status(reply::status_type::internal_server_error, E.what());
    }
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

class Assigns : public handler_base {
  future<ReplyPtr> handle(const sstring &Path, RequestPtr, ReplyPtr Reply) override {
    try {
      Reply->_content = load(Path);
    } catch (const std::exception &E) {
      Reply->_status = reply::status_type::internal_server_error;
      Reply->write_body("txt", sstring(E.what()));
    }
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

class LeavesIt : public handler_base {
  future<ReplyPtr> handle(const sstring &Path, RequestPtr, ReplyPtr Reply) override {
    Reply->write_body("txt", load(Path));
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

void addAll(routes &R) {
  add(R);
  R.add(GET, url("/2"), new NoStatus).add(GET, url("/3"), new Says);
  R.add(GET, url("/4"), new SaysAtOnce).add(GET, url("/5"), new Assigns);
  R.put(GET, "/6", new function_handler(byReference, "txt"));
  R.put(GET, "/7", new function_handler(byReferenceWithAStatus, "txt"));
  R.add_default_handler(new LeavesIt);
}
