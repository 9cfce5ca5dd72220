// options: http-redirect-status.ReportDefault=true
// Poco's redirect is a 302 unless it is told otherwise.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>

using namespace Poco::Net;

struct ByDefault : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &Response) override {
    Response.redirect("/login"); // known-fn: http-redirect-status the model does not call it a redirect
  }
};

struct Wrong : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &Response) override {
    Response.redirect("/login", HTTPResponse::HTTP_UNAUTHORIZED); // known-fn: http-redirect-status the same
  }
};

struct SeeOther : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &Response) override {
    Response.redirect("/login", HTTPResponse::HTTP_SEE_OTHER);
  }
};

struct Permanent : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &Response) override {
    Response.redirect("/login", HTTPResponse::HTTP_PERMANENT_REDIRECT);
  }
};

struct Chosen : HTTPRequestHandler {
  explicit Chosen(HTTPResponse::HTTPStatus Status) : Status(Status) {}
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &Response) override {
    Response.redirect("/login", Status);
  }
  HTTPResponse::HTTPStatus Status;
};
