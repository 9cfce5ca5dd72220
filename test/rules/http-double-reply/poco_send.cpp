// A second reply of one handler throws and cuts the connection.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <istream>
#include <ostream>
#include <string>

using namespace Poco::Net;

static bool allowed(const HTTPServerRequest &Q) { return Q.has("Token"); }

// The error reply does not end the handler.
struct FallsThrough : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (!allowed(Q)) {
      R.setStatusAndReason(HTTPResponse::HTTP_FORBIDDEN);
      R.send() << "no";
    }
    R.sendBuffer("ok", 2); // expect: http-double-reply
  }
};

struct RedirectsTwice : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.redirect("/one");
    R.redirect("/two"); // expect: http-double-reply
  }
};

static void refuse(HTTPServerResponse &R) {
  R.setStatus(HTTPResponse::HTTP_BAD_REQUEST);
  R.setContentLength(0);
  R.send();
}

struct HelperAnswersFirst : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (Q.getURI().empty())
      refuse(R);
    R.sendFile("/srv/index.html", "text/html"); // expect: http-double-reply
  }
};

struct HelperAnswersAgain : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.send() << "ok";
    refuse(R); // expect: http-double-reply
  }
};

// --- clean ---------------------------------------------------------------------

struct Returns : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (!allowed(Q)) {
      R.setStatusAndReason(HTTPResponse::HTTP_FORBIDDEN);
      R.send() << "no";
      return;
    }
    R.sendBuffer("ok", 2);
  }
};

struct EitherOr : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (allowed(Q))
      R.send() << "ok";
    else
      refuse(R);
  }
};

// One flag decides twice.
struct Correlated : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    bool Ok = allowed(Q);
    if (!Ok)
      refuse(R);
    Q.getHost();
    if (Ok)
      R.send() << "ok";
  }
};

// The library is asked.
struct Asks : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (!allowed(Q))
      refuse(R);
    if (!R.sent())
      R.send() << "ok";
  }
};

// One reply, written in pieces.
struct Pieces : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &, HTTPServerResponse &R) override {
    R.setChunkedTransferEncoding(true);
    std::ostream &Out = R.send();
    for (int I = 0; I < 10; ++I)
      Out << I << '\n';
    Out.flush();
  }
};

struct Switches : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    switch (Q.getContentLength()) {
    case 0:
      refuse(R);
      break;
    case 1:
      R.redirect("/one");
      break;
    default:
      R.sendBuffer("ok", 2);
    }
  }
};

static bool refused(HTTPServerRequest &Q, HTTPServerResponse &R) {
  if (allowed(Q))
    return false;
  refuse(R);
  return true;
}

struct HelperTells : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (refused(Q, R))
      return;
    R.send() << "ok";
  }
};

// The call that tells may throw; the branch stands behind it.
struct HelperTellsOnOneWay : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (Q.hasCredentials() && refused(Q, R))
      return;
    R.send() << "ok";
  }
};

struct HelperTellsInALoop : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    while (!refused(Q, R)) {
      R.send() << "ok";
      return;
    }
  }
};

struct HelperTellsToChoose : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    refused(Q, R) ? (void)0 : (void)R.sendBuffer("ok", 2);
  }
};

// 100 Continue is not the reply, and requireAuthentication sends nothing.
struct ContinuesAndAsks : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    if (Q.getExpectContinue())
      R.sendContinue();
    if (!Q.hasCredentials())
      R.requireAuthentication("here");
    R.setContentLength(0);
    R.send();
  }
};

// The error path of a try block answers only where nothing was sent.
struct Catches : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    std::string Name;
    try {
      Name = Q.get("Name");
    } catch (const Poco::Exception &) {
      refuse(R);
      return;
    }
    R.sendBuffer(Name.data(), Name.size());
  }
};

struct Lambda : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    auto Answer = [&R](const char *Text) { R.send() << Text; };
    if (allowed(Q))
      return Answer("ok");
    Answer("no");
  }
};

// A retry loop that is left once the reply is out.
struct Loops : HTTPRequestHandler {
  void handleRequest(HTTPServerRequest &Q, HTTPServerResponse &R) override {
    for (int Try = 0; Try < 3; ++Try)
      if (allowed(Q)) {
        R.send() << "ok";
        return;
      }
    refuse(R);
  }
};
