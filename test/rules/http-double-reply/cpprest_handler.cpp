// A request of the C++ REST SDK is answered once, whichever copy of it is used.
#include <cpprest/http_listener.h>

using web::http::http_request;
using web::http::experimental::listener::http_listener;

static void denied(http_request request) { request.reply(403); }

static void forgot_return(http_request request) {
  if (request.method() != "GET")
    request.reply(405);
  request.reply(200); // expect: http-double-reply
}

static void twice(http_request request) {
  request.reply(200, "ok");
  request.reply(web::http::http_response(500)); // expect: http-double-reply
}

static void through_a_copy(http_request request) {
  http_request same = request;
  same.reply(200);
  request.reply(200); // expect: http-double-reply
}

static void after_a_helper(http_request request, bool) {
  denied(request);
  request.reply(200); // expect: http-double-reply
}

static void in_a_loop(http_request request) {
  for (int i = 0; i < 3; ++i)
    request.reply(200); // expect: http-double-reply
}

static void early_return(http_request request) {
  if (request.method() != "GET") {
    request.reply(405);
    return;
  }
  request.reply(200);
}

static void either(http_request request) {
  if (request.method() == "GET")
    request.reply(200);
  else
    request.reply(405);
}

static void helper(http_request request) {
  if (request.method() != "GET")
    return denied(request);
  request.reply(200);
}

static void correlated(http_request request) {
  bool allowed = request.method() == "GET";
  if (!allowed)
    request.reply(405);
  if (allowed)
    request.reply(200);
}

static void switched(http_request request, int kind) {
  switch (kind) {
  case 0:
    request.reply(200);
    break;
  case 1:
    request.reply(404);
    break;
  default:
    request.reply(500);
  }
}

static void loop_that_ends(http_request request) {
  for (int i = 0; i < 3; ++i)
    if (i == request.headers().size()) {
      request.reply(200);
      return;
    }
  request.reply(404);
}

static void later(http_request request) {
  request.extract_string().then(
      [request](utility::string_t text) { request.reply(200, text); });
}

// Two requests.
static void two(http_request first, http_request second) {
  first.reply(200);
  second.reply(200);
}

void registered(http_listener &listener) {
  listener.support(web::http::methods::GET, forgot_return);
  listener.support(web::http::methods::PUT, twice);
  listener.support(web::http::methods::DEL, through_a_copy);
  listener.support([](http_request request) {
    request.reply(200);
    request.reply(200); // expect: http-double-reply
  });
  listener.support(in_a_loop);
  listener.support(early_return);
  listener.support(either);
  listener.support(helper);
  listener.support(correlated);
  listener.support([](http_request request) { switched(request, 1); });
  listener.support([](http_request request) { after_a_helper(request, true); });
  listener.support(loop_that_ends);
  listener.support(later);
  listener.support([](http_request request) { two(request, http_request()); });
}
