// A client of the C++ REST SDK whose request nobody answers waits for ever.
#include <cpprest/http_listener.h>
#include <vector>

using web::http::http_request;
using web::http::experimental::listener::http_listener;

static void denied(http_request request) { request.reply(403); }
static void logged(const std::string &) {}
static std::vector<http_request> waiting;

static void forgotten(http_request request) {
  if (request.method() == "GET")
    request.reply(200);
} // expect: http-missing-reply

static void early_return(http_request request) {
  if (request.method() != "GET") {
    logged("not GET");
    return; // expect: http-missing-reply
  }
  request.reply(200);
}

static void one_case(http_request request) {
  switch (request.headers().size()) {
  case 0:
    request.reply(400);
    break;
  case 1:
    break;
  default:
    request.reply(200);
  }
} // expect: http-missing-reply

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

// Somebody else answers.
static void kept(http_request request) { waiting.push_back(request); }

static void in_a_task(http_request request) {
  request.extract_string().then(
      [request](utility::string_t text) { request.reply(200, text); });
}

static void error_path(http_request request) {
  int error = 0;
  if (request.method() != "GET") {
    error = 405;
    goto fail;
  }
  request.reply(200);
  return;
fail:
  request.reply(error);
}

// The library answers for an exception.
static void thrown(http_request request) {
  if (request.method() != "GET")
    throw std::runtime_error("not GET");
  request.reply(200);
}

void registered(http_listener &listener) {
  listener.support(web::http::methods::GET, forgotten);
  listener.support(web::http::methods::PUT, early_return);
  listener.support(one_case);
  listener.support(either);
  listener.support(helper);
  listener.support(correlated);
  listener.support(kept);
  listener.support(in_a_task);
  listener.support(error_path);
  listener.support(thrown);
  listener.support([](http_request) {}); // expect: http-missing-reply
}
