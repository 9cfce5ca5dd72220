// A redirect says neither success nor failure: it sends the client elsewhere.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <event2/http.h>
#include <ostream>
#include <stdexcept>
#include <string>

using namespace Poco::Net;

std::string load(const std::string &Name);

struct Redirects : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      load(Q.getURI());
    } catch (const std::exception &) {
      R.redirect("/login");
      return;
    }
    R.send() << "ok";
  }
};

struct SeeOther : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      load(Q.getURI());
    } catch (const std::exception &) {
      R.setStatus(HTTPResponse::HTTP_SEE_OTHER);
      R.set("Location", "/failed");
      R.setContentLength(0);
      R.send();
      return;
    }
    R.send() << "ok";
  }
};

static void unchanged(evhttp_request *R, void *) {
  std::string Text;
  try {
    Text = load(evhttp_request_get_uri(R));
  } catch (const std::exception &) {
    evhttp_send_reply(R, HTTP_NOTMODIFIED, nullptr, nullptr);
    return;
  }
  evhttp_send_reply(R, HTTP_OK, Text.c_str(), nullptr);
}

static void success(evhttp_request *R, void *) {
  std::string Text;
  try {
    Text = load(evhttp_request_get_uri(R));
  } catch (const std::exception &) {
    evhttp_send_reply(R, HTTP_OK, "OK", nullptr); // expect: http-error-reported-as-ok
    return;
  }
  evhttp_send_reply(R, HTTP_OK, Text.c_str(), nullptr);
}

static void error(evhttp_request *R, void *) {
  std::string Text;
  try {
    Text = load(evhttp_request_get_uri(R));
  } catch (const std::exception &) {
    evhttp_send_error(R, HTTP_INTERNAL, nullptr);
    return;
  }
  evhttp_send_reply(R, HTTP_OK, Text.c_str(), nullptr);
}

void run(evhttp *Http) {
  evhttp_set_cb(Http, "/1", unchanged, nullptr);
  evhttp_set_cb(Http, "/2", success, nullptr);
  evhttp_set_cb(Http, "/3", error, nullptr);
}
