// A reply that could not be sent is none: another may follow.
#include <Poco/Exception.h>
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <ostream>

using namespace Poco::Net;

static void fail(HTTPServerResponse &R, HTTPResponse::HTTPStatus Status) {
  R.setStatus(Status);
  R.send() << "failed";
}

// It throws before anything is sent.
struct NoSuchFile : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      R.sendFile("/srv" + Q.getURI(), "text/plain");
    } catch (const Poco::FileNotFoundException &) {
      fail(R, HTTPResponse::HTTP_NOT_FOUND);
    }
  }
};

struct BehindTheTry : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      R.sendFile("/srv" + Q.getURI(), "text/plain");
    } catch (const Poco::FileNotFoundException &) {
      fail(R, HTTPResponse::HTTP_NOT_FOUND);
    }
    R.send() << "ok"; // expect: http-double-reply
  }
};

struct Tries : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    for (const char *Name : {"/srv/a", "/srv/b"})
      try {
        R.sendFile(Name, "text/plain");
        return;
      } catch (const Poco::FileNotFoundException &) {
      }
    fail(R, HTTPResponse::HTTP_NOT_FOUND);
  }
};

struct ReturnsInTry : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      if (Q.getURI().empty())
        return fail(R, HTTPResponse::HTTP_BAD_REQUEST);
      R.redirect("/index");
    } catch (const std::exception &) {
      if (!R.sent())
        fail(R, HTTPResponse::HTTP_INTERNAL_SERVER_ERROR);
    }
  }
};
