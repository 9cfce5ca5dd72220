// Headers that move: members, lambdas, templates, strings.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <event2/event.h>
#include <event2/http.h>
#include <string>

using namespace Poco::Net;

struct Moved : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.send() << "ok";
    R.set("Cache-Control", "no-store"); // expect: http-header-after-body fixed
  }
};

struct MovedBeforeTheStream : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    const int Length = 2;
    std::ostream &Out = R.send();
    R.set("X-Length", std::to_string(Length)); // expect: http-header-after-body fixed
    Out << "ok";
  }
};

struct ToldByTheStream : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    std::ostream &Out = R.send();
    Out << "ok";
    R.set("X-Good", Out.good() ? "1" : "0"); // expect: http-header-after-body unfixed
  }
};

struct StringIsChanged : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    std::string Text = "a";
    R.send() << Text;
    Text += "b";
    R.set("X-Text", Text); // expect: http-header-after-body unfixed
  }
};

struct OfAMember : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.send() << "ok";
    R.set("X-Text", Text); // expect: http-header-after-body unfixed
  }
  std::string Text;
};

static void lambda(evhttp *Server) {
  evhttp_set_gencb(
      Server,
      [](evhttp_request *Request, void *) {
        evhttp_send_reply_start(Request, HTTP_OK, "OK");
        evhttp_add_header(evhttp_request_get_output_headers(Request), "A", "1"); // expect: http-header-after-body fixed
        evhttp_send_reply_end(Request);
      },
      nullptr);
}

template <int Status> static void all(evhttp_request *Request, void *) {
  evhttp_send_reply_start(Request, Status, "OK");
  evhttp_add_header(evhttp_request_get_output_headers(Request), "A", "1"); // expect: http-header-after-body fixed
  evhttp_send_reply_end(Request);
}

struct Starts {
  static void start(evhttp_request *Request) { evhttp_send_reply_start(Request, HTTP_OK, "OK"); }
};
struct Waits {
  static void start(evhttp_request *) {}
};
template <typename T> static void some(evhttp_request *Request, void *) {
  T::start(Request);
  evhttp_add_header(evhttp_request_get_output_headers(Request), "A", "1"); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(Request);
}

static void inTime(evhttp_request *Request, void *) {
  evhttp_add_header(evhttp_request_get_output_headers(Request), "A", "1");
  evhttp_send_reply(Request, HTTP_OK, "OK", nullptr);
}

void registered(evhttp *Server) {
  lambda(Server);
  evhttp_set_gencb(Server, all<200>, nullptr);
  evhttp_set_gencb(Server, all<201>, nullptr);
  evhttp_set_gencb(Server, some<Starts>, nullptr);
  evhttp_set_gencb(Server, some<Waits>, nullptr);
  evhttp_set_gencb(Server, inTime, nullptr);
}
