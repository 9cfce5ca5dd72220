// A reply is kept until the handler is done: what is written last is sent.
#include "../../stubs/seastar/seastar/http/httpd.hh"

using namespace seastar;
using namespace seastar::httpd;
using http::reply;
using http::request;
using ReplyPtr = std::unique_ptr<reply>;
using RequestPtr = std::unique_ptr<request>;

class GoesOn : public handler_base {
  future<ReplyPtr> handle(const sstring &, RequestPtr Request, ReplyPtr Reply) override {
    if (Request->get_query_param("name").empty()) {
      Reply->set_status(reply::status_type::bad_request);
      Reply->write_body("txt", sstring("no name")); // expect: http-fallthrough-after-error
    }
    Reply->write_body("txt", sstring("ok"));
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

// --- clean -------------------------------------------------------------------

class Returns : public handler_base {
  future<ReplyPtr> handle(const sstring &, RequestPtr Request, ReplyPtr Reply) override {
    if (Request->get_query_param("name").empty()) {
      Reply->set_status(reply::status_type::bad_request);
      Reply->write_body("txt", sstring("no name"));
      return make_ready_future<ReplyPtr>(std::move(Reply));
    }
    Reply->write_body("txt", sstring("ok"));
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

class Chooses : public handler_base {
  future<ReplyPtr> handle(const sstring &, RequestPtr Request, ReplyPtr Reply) override {
    sstring Name = Request->get_query_param("name");
    if (Name.empty()) {
      Reply->set_status(reply::status_type::bad_request);
      Reply->write_body("txt", sstring("no name"));
    } else {
      Reply->write_body("txt", Name);
    }
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

class Throws : public handler_base {
  future<ReplyPtr> handle(const sstring &, RequestPtr Request, ReplyPtr Reply) override {
    if (Request->get_query_param("name").empty())
      throw std::exception();
    Reply->write_body("txt", sstring("ok"));
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

void add(routes &R) {
  R.add(GET, url("/1"), new GoesOn).add(GET, url("/2"), new Returns);
  R.add(GET, url("/3"), new Chooses).add(GET, url("/4"), new Throws);
  R.add(GET, url("/5"),
        new function_handler(
            [](const_req Request, reply &Reply) -> sstring {
              if (Request.get_query_param("name").empty()) {
                Reply.set_status(reply::status_type::bad_request);
                return "no name";
              }
              return "ok";
            },
            "txt"));
}
