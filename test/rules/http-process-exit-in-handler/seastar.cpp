// Handler objects and functions of Seastar.
#include "../../stubs/seastar/seastar/http/httpd.hh"
#include <cstdlib>

using namespace seastar;
using namespace seastar::httpd;
using ReplyPtr = std::unique_ptr<http::reply>;
using RequestPtr = std::unique_ptr<http::request>;

class Quits : public handler_base {
  future<ReplyPtr> handle(const sstring &, RequestPtr Request, ReplyPtr Reply) override {
    if (Request->get_query_param("quit") == "yes")
      std::exit(0); // expect: http-process-exit-in-handler
    Reply->write_body("txt", sstring("ok"));
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

static sstring quit(const_req) {
  std::abort(); // expect: http-process-exit-in-handler
}

// --- clean -------------------------------------------------------------------

class Stops : public handler_base {
  future<ReplyPtr> handle(const sstring &, RequestPtr, ReplyPtr Reply) override {
    Reply->set_status(http::reply::status_type::internal_server_error, "no");
    return make_ready_future<ReplyPtr>(std::move(Reply));
  }
};

static sstring answers(const_req Request) {
  return Request.get_query_param("name");
}

void add(routes &R) {
  R.put(GET, "/1", new Quits);
  R.put(GET, "/2", new function_handler(request_function(quit), "txt"));
  R.put(GET, "/3", new Stops);
  R.put(GET, "/4", new function_handler(request_function(answers), "txt"));
  R.put(GET, "/5", new function_handler(
                       [](const_req Request) -> sstring {
                         if (Request.get_header("X-Quit").empty())
                           return "ok";
                         std::exit(1); // expect: http-process-exit-in-handler
                       },
                       "txt"));
}

int main(int Count, char **) {
  if (Count > 1)
    std::exit(1);
  http_server Server("name");
  Server.set_content_length_limit(65536);
  add(Server._routes);
}
