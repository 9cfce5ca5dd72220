// Handlers of C libraries: helpers, members, lambdas, conditions.
#include "../../stubs/ulfius/ulfius.h"
#include <civetweb.h>
#include <cstdlib>
#include <event2/event.h>
#include <event2/http.h>
#include <map>
#include <stdexcept>
#include <string>

static int number(const char *Text) {
  if (!Text)
    throw std::invalid_argument("no number"); // expect-step: "thrown here"
  return std::atoi(Text);
}

static void helper(evhttp_request *Request, void *) {
  int Code = number(evhttp_request_get_uri(Request)); // expect: http-escaping-exception "libevent's C code"
  evhttp_send_reply(Request, Code, "OK", nullptr);
}

class Service {
public:
  explicit Service(evhttp *Http) {
    evhttp_set_cb(Http, "/throws", &Service::onThrows, this);
    evhttp_set_cb(Http, "/answers", &Service::onAnswers, this);
  }

private:
  static void onThrows(evhttp_request *Request, void *Self) {
    const std::string &Page = static_cast<Service *>(Self)->Pages.at("/"); // expect: http-escaping-exception
    evhttp_send_reply(Request, HTTP_OK, Page.c_str(), nullptr);
  }
  static void onAnswers(evhttp_request *Request, void *Self) {
    auto &Pages = static_cast<Service *>(Self)->Pages;
    auto It = Pages.find("/");
    if (It == Pages.end())
      evhttp_send_error(Request, HTTP_NOTFOUND, nullptr);
    else
      evhttp_send_reply(Request, HTTP_OK, It->second.c_str(), nullptr);
  }
  std::map<std::string, std::string> Pages;
};

static int throws(mg_connection *Client, void *) {
  const char *Length = mg_get_header(Client, "X-Length");
  mg_send_http_ok(Client, "text/plain", number(Length)); // expect: http-escaping-exception "civetweb's C code"
  return 200;
}

static int answers(mg_connection *Client, void *) {
  const char *Length = mg_get_header(Client, "X-Length");
  mg_send_http_ok(Client, "text/plain", Length ? std::atoi(Length) : 0);
  return 200;
}

static int endpoint(const _u_request *, _u_response *Response, void *Data) {
  if (!Data)
    throw std::runtime_error("no data"); // expect: http-escaping-exception "ulfius"
  ulfius_set_string_body_response(Response, 200, "ok");
  return U_CALLBACK_CONTINUE;
}

static int careful(const _u_request *, _u_response *Response, void *Data) try {
  ulfius_set_string_body_response(Response, 200 + number(static_cast<const char *>(Data)), "ok");
  return U_CALLBACK_CONTINUE;
} catch (...) {
  return U_CALLBACK_ERROR;
}

// Only of those it knows.
static void someTypes(evhttp_request *Request, void *) {
  try {
    evhttp_send_reply(Request, number(evhttp_request_get_uri(Request)), "OK", nullptr);
  } catch (const std::logic_error &) {
    evhttp_send_error(Request, HTTP_BADREQUEST, nullptr);
  }
}

void run(evhttp *Http, mg_context *Context, _u_instance *Instance) {
  evhttp_set_cb(Http, "/1", helper, nullptr);
  evhttp_set_cb(Http, "/2", someTypes, nullptr);
  evhttp_set_cb(
      Http, "/3",
      [](evhttp_request *Request, void *) {
        if (!evhttp_request_get_uri(Request))
          throw 404; // expect: http-escaping-exception
        evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
      },
      nullptr);
  mg_set_request_handler(Context, "/1", throws, nullptr);
  mg_set_request_handler(Context, "/2", answers, nullptr);
  ulfius_add_endpoint_by_val(Instance, "GET", "/1", nullptr, 0, endpoint, nullptr);
  ulfius_add_endpoint_by_val(Instance, "GET", "/2", nullptr, 0, careful, nullptr);
}
