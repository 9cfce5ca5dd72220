// What is set after the header went out is lost.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/HTTPCookie.h>
#include <ostream>

using namespace Poco::Net;

struct StatusLate : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    std::ostream &Out = R.send();
    if (!Q.has("Name"))
      R.setStatus(HTTPResponse::HTTP_BAD_REQUEST); // expect: http-header-after-body
    Out << "ok";
  }
};

struct HeaderLate : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.send() << "ok";
    R.set("Cache-Control", "no-store"); // expect: http-header-after-body
  }
};

struct TypeLate : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    std::ostream &Out = R.send();
    R.setContentType("text/plain"); // expect: http-header-after-body
    Out << "ok";
  }
};

struct CookieLate : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.sendBuffer("ok", 2);
    R.addCookie(HTTPCookie("id", "1")); // expect: http-header-after-body
  }
};

struct LengthLate : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    std::ostream &Out = R.send();
    R.setContentLength(2); // expect: http-header-after-body
    Out << "ok";
  }
};

// --- clean ---------------------------------------------------------------------

static void headers(HTTPServerResponse &R) {
  R.set("X-Frame-Options", "DENY");
  R.add("Vary", "Accept");
}

struct Before : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    headers(R);
    R.setStatusAndReason(HTTPResponse::HTTP_CREATED);
    R.setContentType("text/plain");
    R.addCookie(HTTPCookie("id", "1"));
    R.send() << "ok";
  }
};

struct OnOtherPath : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (Q.has("Name")) {
      R.send() << "ok";
      return;
    }
    R.setStatus(HTTPResponse::HTTP_BAD_REQUEST);
    R.setContentLength(0);
    R.send();
  }
};

// What is read after the reply was sent changes nothing.
struct ReadsLate : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.send() << "ok";
    Status = R.getStatus();
    if (R.has("Server") && R.hasContentLength())
      ++Count;
  }
  int Status = 0, Count = 0;
};

// 100 Continue is followed by the header.
struct Continues : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.sendContinue();
    R.setContentType("text/plain");
    R.send() << "ok";
  }
};

// requireAuthentication sends nothing.
struct Asks : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.requireAuthentication("here");
    R.setContentLength(0);
    R.send();
  }
};

struct NotSent : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (Q.has("Early"))
      R.send() << "early";
    if (R.sent())
      return;
    headers(R);
    R.send() << "late";
  }
};

struct Loop : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    for (const char *Name : {"X-One", "X-Two"})
      R.set(Name, "1");
    std::ostream &Out = R.send();
    for (int I = 0; I < 3; ++I)
      Out << I;
  }
};

// Another message of the program's own.
struct OtherMessage : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    HTTPResponse Copy;
    R.send() << "ok";
    Copy.set("X-Logged", "1");
    Copy.setStatus(HTTPResponse::HTTP_OK);
  }
};
