// cpp-httplib keeps what is set until the handler is done: what comes last is sent.
#include <httplib.h>
#include <functional>
#include <map>
#include <string>

using httplib::Request;
using httplib::Response;

static std::string load(const std::string &Name) { return Name + "!"; }

static void forgotReturn(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain"); // expect: http-fallthrough-after-error
  }
  R.set_content(load(Q.get_param_value("name")), "text/plain");
}

static void statusLast(const Request &Q, Response &R) {
  if (!Q.has_header("Authorization")) {
    R.set_content("who", "text/plain"); // expect: http-fallthrough-after-error
    R.status = 401;
  }
  R.set_content("secret", "text/plain");
}

static void successReplaces(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 404;
    R.set_content("nothing here", "text/plain"); // expect: http-fallthrough-after-error
  }
  R.status = 200;
  R.set_content("ok", "text/plain");
}

static void twoErrors(const Request &Q, Response &R) {
  if (!Q.has_param("a")) {
    R.status = 400;
    R.set_content("no a", "text/plain"); // expect: http-fallthrough-after-error
  }
  if (!Q.has_param("b")) {
    R.status = 400;
    R.set_content("no b", "text/plain"); // expect: http-fallthrough-after-error
  }
  R.set_content("ok", "text/plain");
}

// --- helpers ----------------------------------------------------------------------------
static void fail(Response &R, int Status) {
  R.status = Status;
  R.set_content("failed", "text/plain");
}

static void refuse(Response &R) {
  R.status = 403;
  R.set_content("no", "text/plain");
}

static void refusesAndGoesOn(const Request &Q, Response &R) {
  if (!Q.has_header("Authorization"))
    refuse(R); // expect: http-fallthrough-after-error
  R.set_content("secret", "text/plain");
}

static void refusesAndReturns(const Request &Q, Response &R) {
  if (!Q.has_header("Authorization"))
    return refuse(R);
  R.set_content("secret", "text/plain");
}

static void helperGoesOn(const Request &Q, Response &R) {
  if (!Q.has_param("name"))
    fail(R, 404); // known-fn: http-fallthrough-after-error the status is an argument of the helper
  R.set_content("ok", "text/plain");
}

static void helperReturns(const Request &Q, Response &R) {
  if (!Q.has_param("name"))
    return fail(R, 404);
  R.set_content("ok", "text/plain");
}

static bool isRefused(const Request &Q, Response &R) {
  if (Q.has_header("Authorization"))
    return false;
  fail(R, 401);
  return true;
}

static void helperTells(const Request &Q, Response &R) {
  if (isRefused(Q, R))
    return;
  R.set_content("ok", "text/plain");
}

// --- answered once --------------------------------------------------------------------------
static void returns(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain");
    return;
  }
  R.set_content("ok", "text/plain");
}

static void eitherOr(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain");
  } else {
    R.set_content("ok", "text/plain");
  }
}

// A pessimist: an error until it went well.
static void errorFirst(const Request &Q, Response &R) {
  R.status = 500;
  R.set_content("failed", "text/plain");
  if (!Q.has_param("name"))
    return;
  R.status = 200;
  R.set_content("ok", "text/plain");
}

// The same body for each error.
static void statusOnly(const Request &Q, Response &R) {
  R.status = 200;
  if (!Q.has_param("name"))
    R.status = 400;
  R.set_content(R.status == 200 ? "ok" : "failed", "text/plain");
}

static void successTwice(const Request &Q, Response &R) {
  R.set_content("default", "text/plain");
  if (Q.has_param("name"))
    R.set_content("named", "text/plain");
}

static void correlated(const Request &Q, Response &R) {
  bool Ok = Q.has_param("name");
  if (!Ok)
    fail(R, 400);
  if (Ok)
    R.set_content("ok", "text/plain");
}

static void switches(const Request &Q, Response &R) {
  switch (Q.params.size()) {
  case 0:
    fail(R, 400);
    break;
  case 1:
    R.set_content("one", "text/plain");
    break;
  default:
    fail(R, 413);
  }
}

static void switchFallsThrough(const Request &Q, Response &R) {
  switch (Q.params.size()) {
  case 0:
    fail(R, 400); // known-fn: http-fallthrough-after-error the status is an argument of the helper
  case 1:
    R.set_content("one", "text/plain");
    break;
  default:
    fail(R, 413);
  }
}

static void throws(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    fail(R, 400);
    throw std::runtime_error("no name");
  }
  R.set_content("ok", "text/plain");
}

static void counts(const Request &Q, Response &R) {
  static int Errors;
  if (!Q.has_param("name")) {
    fail(R, 400);
    ++Errors;
    return;
  }
  R.set_content("ok", "text/plain");
}

// --- loops ------------------------------------------------------------------------------------
static void loopGoesOn(const Request &Q, Response &R) {
  for (const auto &Each : Q.params)
    if (Each.second.empty())
      fail(R, 400); // known-fn: http-fallthrough-after-error the status is an argument of the helper
  R.set_content("ok", "text/plain");
}

static void loopReturns(const Request &Q, Response &R) {
  for (const auto &Each : Q.params)
    if (Each.second.empty())
      return fail(R, 400);
  R.set_content("ok", "text/plain");
}

static void retries(const Request &Q, Response &R) {
  for (int Try = 0; Try < 3; ++Try) {
    std::string Text = load(Q.path);
    if (!Text.empty()) {
      R.set_content(Text, "text/plain");
      return;
    }
  }
  fail(R, 503);
}

// --- macros -------------------------------------------------------------------------------------
#define REQUIRE(Cond, R) \
  if (!(Cond)) \
  fail((R), 400)
#define REQUIRE_OR_RETURN(Cond, R) \
  if (!(Cond)) \
  return fail((R), 400)

static void macroGoesOn(const Request &Q, Response &R) {
  REQUIRE(Q.has_param("name"), R); // known-fn: http-fallthrough-after-error the status is an argument of the helper
  R.set_content("ok", "text/plain");
}

static void macroReturns(const Request &Q, Response &R) {
  REQUIRE_OR_RETURN(Q.has_param("name"), R);
  R.set_content("ok", "text/plain");
}

// --- where nobody can see -----------------------------------------------------------------------
void maybeFails(Response &R);
static void elsewhere(const Request &, Response &R) {
  maybeFails(R);
  R.set_content("ok", "text/plain");
}

// What the status is, the settings say.
struct Settings {
  int EmptyStatus;
  bool Closed;
};
static void configuredStatus(const Settings &S, const Request &Q, Response &R) {
  if (Q.params.empty()) {
    R.status = S.EmptyStatus;
    R.set_content("empty", "text/plain");
  }
  R.set_content("ok", "text/plain");
}

static void configured(const Settings &S, const Request &, Response &R) {
  if (S.Closed)
    fail(R, 503); // known-fn: http-fallthrough-after-error the status is an argument of the helper
  R.set_content("ok", "text/plain");
}

static void configuredAndLeft(const Settings &S, const Request &, Response &R) {
  if (S.Closed)
    return fail(R, 503);
  R.set_content("ok", "text/plain");
}

void routes(httplib::Server &Server, Settings &S) {
  for (const auto &[Path, Handler] :
       std::map<std::string, httplib::Server::Handler>{
           {"/1", forgotReturn}, {"/2", statusLast},    {"/3", successReplaces},
           {"/4", twoErrors},    {"/5", helperGoesOn},  {"/6", helperReturns},
           {"/7", helperTells},  {"/8", returns},       {"/9", eitherOr},
           {"/10", errorFirst},  {"/11", statusOnly},   {"/12", successTwice},
           {"/13", correlated},  {"/14", switches},     {"/15", switchFallsThrough},
           {"/16", throws},      {"/17", counts},       {"/18", loopGoesOn},
           {"/19", loopReturns}, {"/20", retries},      {"/21", macroGoesOn},
           {"/22", macroReturns}, {"/23", elsewhere},
           {"/27", refusesAndGoesOn}, {"/28", refusesAndReturns}})
    Server.Get(Path, Handler);
  Server.Get("/24", [&S](const Request &Q, Response &R) { configuredStatus(S, Q, R); });
  Server.Get("/25", [&S](const Request &Q, Response &R) { configured(S, Q, R); });
  Server.Get("/26", [&S](const Request &Q, Response &R) { configuredAndLeft(S, Q, R); });
}
