// A handler that never sends leaves the client waiting.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/WebSocket.h>
#include <functional>
#include <ostream>
#include <stdexcept>

using namespace Poco::Net;

struct EarlyReturn : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (Q.getMethod() != HTTPRequest::HTTP_GET)
      return; // expect: http-missing-reply
    R.send() << "ok";
  }
};

struct StatusOnly : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.setStatusAndReason(HTTPResponse::HTTP_NOT_FOUND);
    R.setContentLength(0);
  } // expect: http-missing-reply
};

// It sets status and header; somebody still has to send them.
struct AsksOnly : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (!Q.hasCredentials()) {
      R.requireAuthentication("here");
      return; // expect: http-missing-reply
    }
    R.send() << "ok";
  }
};

struct SwitchForgets : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    switch (Q.getContentLength()) {
    case 0:
      R.redirect("/empty");
      break;
    case 1:
      R.send() << "one";
      break;
    }
  } // expect: http-missing-reply
};

// --- clean ---------------------------------------------------------------------

static void fail(HTTPServerResponse &R) {
  R.setStatus(HTTPResponse::HTTP_INTERNAL_SERVER_ERROR);
  R.send() << "failed";
}

struct AllPaths : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (Q.getURI() == "/file")
      return R.sendFile("/srv/file", "text/plain");
    if (Q.getURI() == "/old") {
      R.redirect("/new");
      return;
    }
    fail(R);
  }
};

struct ErrorPath : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (!Q.has("Name"))
      goto bad;
    if (!Q.has("Age"))
      goto bad;
    R.send() << "ok";
    return;
  bad:
    fail(R);
  }
};

// The library answers for its own exceptions.
struct Throws : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (!Q.has("Name"))
      throw HTTPException("no name");
    R.send() << "ok";
  }
};

struct Catches : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      R.sendFile("/srv" + Q.getURI(), "text/plain");
    } catch (const std::exception &) {
      fail(R);
    }
  }
};

struct NeverLeaves : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    std::ostream &Out = R.send();
    while (Out.good())
      Out << "data: tick\n\n" << std::flush;
  }
};

// The WebSocket answers, or throws before it did.
struct Upgrades : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    try {
      WebSocket Socket(Q, R);
      Socket.shutdown();
    } catch (const WebSocketException &E) {
      if (E.code() == WebSocket::WS_ERR_NO_HANDSHAKE)
        fail(R);
    }
  }
};

// Who gets the reply may answer.
struct HandsOn : HTTPRequestHandler {
  explicit HandsOn(std::function<void(HTTPServerResponse &)> F) : F(F) {}
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    F(R);
  }
  std::function<void(HTTPServerResponse &)> F;
};

void elsewhere(HTTPServerResponse &R);

struct Delegates : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    elsewhere(R);
  }
};

// The same reply, reached through the request.
struct ThroughRequest : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &) override {
    Q.response().send() << "ok";
  }
};

struct Correlated : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    bool Head = Q.getMethod() == HTTPRequest::HTTP_HEAD;
    if (Head)
      R.sendBuffer("", 0);
    if (!Head)
      R.send() << "ok";
  }
};

// No handler: the caller answers.
void decorate(HTTPServerResponse &R) { R.set("X-Name", "value"); }
