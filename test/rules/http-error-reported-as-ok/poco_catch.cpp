// What was thrown is sent with the status that nobody changed.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <ostream>
#include <stdexcept>
#include <string>

using namespace Poco::Net;

std::string load(const std::string &Name);

struct NoStatus : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    std::string Text;
    try {
      Text = load(Q.getURI());
    } catch (const std::exception &E) {
      R.send() << E.what(); // expect: http-error-reported-as-ok
      return;
    }
    R.sendBuffer(Text.data(), Text.size());
  }
};

struct SaysOk : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      load(Q.getURI());
      R.setContentLength(0);
      R.send();
    } catch (const std::exception &) {
      R.setStatus(HTTPResponse::HTTP_OK);
      R.sendBuffer("failed", 6); // expect: http-error-reported-as-ok
    }
  }
};

// A member, a template and a lambda.
class Keeps : public HTTPRequestHandler {
public:
  explicit Keeps(std::string N) : Name(std::move(N)) {}
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    try {
      Name = load(Name);
    } catch (const std::exception &) {
      R.send() << Name; // expect: http-error-reported-as-ok
      return;
    }
    R.send() << "ok";
  }

private:
  std::string Name;
};

template <class Error> struct CatchesOne : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      load(Q.getURI());
    } catch (const Error &E) {
      R.send() << E.what(); // expect: http-error-reported-as-ok
      return;
    }
    R.send() << "ok";
  }
};
template struct CatchesOne<std::runtime_error>;

// --- clean ---------------------------------------------------------------------

struct SaysError : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      load(Q.getURI());
    } catch (const std::exception &) {
      R.setStatusAndReason(HTTPResponse::HTTP_INTERNAL_SERVER_ERROR);
      R.send() << "failed";
      return;
    }
    R.send() << "ok";
  }
};

static void fail(HTTPServerResponse &R) {
  R.setStatus(HTTPResponse::HTTP_BAD_GATEWAY);
  R.send() << "failed";
}

struct HelperSays : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      load(Q.getURI());
    } catch (const std::exception &) {
      return fail(R);
    }
    R.send() << "ok";
  }
};

// An error unless it goes well.
struct Pessimist : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    R.setStatus(HTTPResponse::HTTP_INTERNAL_SERVER_ERROR);
    try {
      load(Q.getURI());
      R.setStatus(HTTPResponse::HTTP_OK);
      R.setContentLength(0);
    } catch (const std::exception &) {
      R.setContentLength(0);
    }
    R.send();
  }
};

struct Redirects : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      load(Q.getURI());
    } catch (const std::exception &) {
      R.requireAuthentication("here");
      R.setContentLength(0);
      R.send();
      return;
    }
    R.send() << "ok";
  }
};

struct LambdaSays : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    auto Fail = [&R] {
      R.setStatus(HTTPResponse::HTTP_SERVICE_UNAVAILABLE);
      R.send() << "later";
    };
    try {
      load(Q.getURI());
    } catch (const std::exception &) {
      return Fail();
    }
    R.send() << "ok";
  }
};

struct AsksTheLibrary : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      R.send() << load(Q.getURI());
    } catch (const std::exception &) {
      if (!R.sent())
        fail(R);
    }
  }
};
