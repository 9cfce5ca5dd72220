// What runs before the routes says whether they still run.
#include <httplib.h>
#include <functional>
#include <memory>
#include <string>

using httplib::Request;
using httplib::Response;
using Result = httplib::Server::HandlerResponse;

static void refuse(Response &R) {
  R.status = 401;
  R.set_content("who", "text/plain");
}

static bool isKnown(const Request &Q) { return Q.has_header("Authorization"); }

void handledWithoutAnswer(httplib::Server &Server) {
  Server.set_pre_routing_handler([](const Request &Q, Response &R) {
    if (!isKnown(Q))
      return Result::Handled; // expect: http-middleware-chain "empty reply"
    return Result::Unhandled;
  });
}

void answeredAndGoesOn(httplib::Server &Server) {
  Server.set_pre_routing_handler([](const Request &Q, Response &R) {
    if (!isKnown(Q)) {
      R.status = 401;
      R.set_content("who", "text/plain");
    }
    return Result::Unhandled; // expect: http-middleware-chain "handler run as well"
  });
}

static Result helperAndGoesOn(const Request &Q, Response &R) {
  if (!isKnown(Q))
    refuse(R);
  return Result::Unhandled; // expect: http-middleware-chain
}

static Result logsOnly(const Request &Q, Response &R) {
  if (Q.path.empty()) {
    fprintf(stderr, "empty\n");
    return Result::Handled; // expect: http-middleware-chain
  }
  return Result::Unhandled;
}

// --- members, constructors, templates, macros ---------------------------------------------------
class Guard {
public:
  explicit Guard(std::string T) : Token(std::move(T)) {}
  void setUp(httplib::Server &Server) {
    Server.set_pre_routing_handler([this](const Request &Q, Response &R) {
      return check(Q, R) ? Result::Unhandled : Result::Handled;
    });
  }
  void setUpWrong(httplib::Server &Server) {
    Server.set_pre_routing_handler([this](const Request &Q, Response &R) {
      if (Q.get_header_value("Authorization") != Token)
        R.set_content("who", "text/plain");
      return Result::Unhandled; // expect: http-middleware-chain
    });
  }

private:
  bool check(const Request &Q, Response &R) {
    if (Q.get_header_value("Authorization") == Token)
      return true;
    refuse(R);
    return false;
  }
  std::string Token;
};

template <int Status> static Result always(const Request &, Response &R) {
  R.status = Status;
  R.set_content("closed", "text/plain");
  return Result::Handled;
}

template <int Status> static Result alwaysAndOn(const Request &, Response &R) {
  R.status = Status;
  R.set_content("closed", "text/plain");
  return Result::Unhandled; // expect: http-middleware-chain
}

#define REFUSE_IF(Cond, R) \
  if (Cond) { \
    refuse(R); \
    return Result::Handled; \
  }
#define DROP_IF(Cond) \
  if (Cond) \
  return Result::Handled

static Result macro(const Request &Q, Response &R) {
  REFUSE_IF(!isKnown(Q), R)
  return Result::Unhandled;
}

static Result macroDrops(const Request &Q, Response &R) {
  DROP_IF(!isKnown(Q)); // expect: http-middleware-chain
  return Result::Unhandled;
}

struct Refusal {
  explicit Refusal(Response &R) { refuse(R); }
};
static Result constructed(const Request &Q, Response &R) {
  if (!isKnown(Q)) {
    Refusal No(R);
    return Result::Handled;
  }
  return Result::Unhandled;
}

struct AnswersAtEnd {
  explicit AnswersAtEnd(Response &R) : R(R) {}
  ~AnswersAtEnd() { R.set_content("closed", "text/plain"); }
  Response &R;
};
static Result guarded(const Request &, Response &R) {
  AnswersAtEnd Guard(R);
  return Result::Handled;
}

// --- clean --------------------------------------------------------------------------------------
static Result answers(const Request &Q, Response &R) {
  if (!isKnown(Q)) {
    refuse(R);
    return Result::Handled;
  }
  return Result::Unhandled;
}

static Result redirects(const Request &Q, Response &R) {
  if (isKnown(Q))
    return Result::Unhandled;
  R.set_redirect("/login");
  return Result::Handled;
}

// A reply to a preflight has headers and a status, and that is all.
static Result preflight(const Request &Q, Response &R) {
  R.set_header("Access-Control-Allow-Origin", "*");
  if (Q.method != "OPTIONS")
    return Result::Unhandled;
  R.status = 204;
  return Result::Handled;
}

static Result headersOnly(const Request &, Response &R) {
  R.set_header("Server", "mine");
  return Result::Unhandled;
}

static Result correlated(const Request &Q, Response &R) {
  bool Known = isKnown(Q);
  if (!Known)
    refuse(R);
  return Known ? Result::Unhandled : Result::Handled;
}

static Result kept(const Request &Q, Response &R) {
  Result To = Result::Unhandled;
  if (!isKnown(Q)) {
    refuse(R);
    To = Result::Handled;
  }
  return To;
}

static Result loops(const Request &Q, Response &R) {
  for (const auto &Each : Q.headers)
    if (Each.second.size() > 1000) {
      refuse(R);
      return Result::Handled;
    }
  return Result::Unhandled;
}

static Result loopsOn(const Request &Q, Response &R) {
  for (const auto &Each : Q.headers)
    if (Each.second.size() > 1000)
      refuse(R);
  return Result::Unhandled; // expect: http-middleware-chain
}

struct Settings {
  bool Closed;
};
static Settings Now;
static Result configured(const Request &, Response &R) {
  if (!Now.Closed)
    return Result::Unhandled;
  R.status = 503;
  R.set_content("later", "text/plain");
  return Result::Handled;
}
static Result configuredDrops(const Request &, Response &) {
  if (Now.Closed)
    return Result::Handled; // known-fn: http-middleware-chain the response has no name
  return Result::Unhandled;
}
static Result configuredNamed(const Request &, Response &R) {
  if (Now.Closed)
    return Result::Handled; // expect: http-middleware-chain
  return Result::Unhandled;
}

bool maybeAnswers(const Request &Q, Response &R);
static Result elsewhere(const Request &Q, Response &R) {
  return maybeAnswers(Q, R) ? Result::Handled : Result::Unhandled;
}
Result next(const Request &Q, Response &R);
static Result handedOn(const Request &Q, Response &R) { return next(Q, R); }

static Result throws(const Request &Q, Response &R) {
  if (!isKnown(Q)) {
    refuse(R);
    throw std::runtime_error("who");
  }
  return Result::Unhandled;
}

// A route has nothing to say of that.
static void route(const Request &, Response &R) { R.set_content("ok", "text/plain"); }

void run(httplib::Server &Server, Guard &G) {
  G.setUp(Server);
  G.setUpWrong(Server);
  handledWithoutAnswer(Server);
  answeredAndGoesOn(Server);
  Server.set_pre_routing_handler(helperAndGoesOn);
  Server.set_pre_routing_handler(logsOnly);
  Server.set_pre_routing_handler(always<503>);
  Server.set_pre_routing_handler(alwaysAndOn<503>);
  Server.set_pre_routing_handler(macro);
  Server.set_pre_routing_handler(macroDrops);
  Server.set_pre_routing_handler(constructed);
  Server.set_pre_routing_handler(guarded);
  Server.set_pre_routing_handler(answers);
  Server.set_pre_routing_handler(redirects);
  Server.set_pre_routing_handler(preflight);
  Server.set_pre_routing_handler(headersOnly);
  Server.set_pre_routing_handler(correlated);
  Server.set_pre_routing_handler(kept);
  Server.set_pre_routing_handler(loops);
  Server.set_pre_routing_handler(loopsOn);
  Server.set_pre_routing_handler(configured);
  Server.set_pre_routing_handler(configuredDrops);
  Server.set_pre_routing_handler(configuredNamed);
  Server.set_pre_routing_handler(elsewhere);
  Server.set_pre_routing_handler(handedOn);
  Server.set_pre_routing_handler(throws);
  Server.Get("/", route);
}
