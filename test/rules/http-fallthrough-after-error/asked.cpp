// Who looks at the response before he goes on has not forgotten anything.
#include <httplib.h>

using httplib::Request;
using httplib::Response;

static void check(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain");
  }
}

static void asksTheStatus(const Request &Q, Response &R) {
  check(Q, R);
  if (R.status == 400)
    return;
  R.set_content("ok", "text/plain");
}

static void asksForErrors(const Request &Q, Response &R) {
  check(Q, R);
  if (R.status >= 400)
    return;
  R.set_content("ok", "text/plain");
}

static void asksTheBody(const Request &Q, Response &R) {
  check(Q, R);
  if (R.body.empty())
    R.set_content("ok", "text/plain");
}

static bool isEmpty(const std::string &Text);
static void asksThroughAVariable(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain");
  }
  bool Typed = R.has_header("Content-Type");
  if (!Typed)
    R.set_content("ok", "text/plain");
}

static void asksAFunction(const Request &Q, Response &R) {
  check(Q, R);
  while (isEmpty(R.body))
    R.set_content("ok", "text/plain");
}

// What the answer is the flow knows: 400, and it goes on.
static void asksAndGoesOn(const Request &Q, Response &R) {
  static int Errors;
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain"); // expect: http-fallthrough-after-error
  }
  if (R.status == 400)
    ++Errors;
  R.set_content("ok", "text/plain");
}

// He asks the request.
static void asksTheRequest(const Request &Q, Response &R) {
  check(Q, R); // expect: http-fallthrough-after-error
  if (Q.body.empty())
    R.set_content("ok", "text/plain");
}

static void asksInPlace(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain");
  }
  if (R.status != 400)
    R.set_content("ok", "text/plain");
}

static void counts(const Request &Q, Response &R) {
  int Errors = 0;
  if (!Q.has_param("a")) {
    R.status = 400;
    R.set_content("no a", "text/plain");
    ++Errors;
  }
  if (Errors == 0)
    R.set_content("ok", "text/plain");
}

static void keepsAText(const Request &Q, Response &R) {
  const char *Error = nullptr;
  if (!Q.has_param("a"))
    Error = "no a";
  if (Error) {
    R.status = 400;
    R.set_content(Error, "text/plain");
  } else {
    R.set_content("ok", "text/plain");
  }
}

// One error takes the place of another: an error all the same.
static void narrows(const Request &Q, Response &R) {
  R.status = 400;
  if (!Q.has_param("a"))
    R.set_content("no a", "text/plain");
  else
    R.set_content("no b", "text/plain");
}

static void doesNotAsk(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain"); // expect: http-fallthrough-after-error
  }
  if (Q.has_param("b"))
    R.set_content("ok", "text/plain");
}

void routes(httplib::Server &Server) {
  Server.Get("/1", asksTheStatus);
  Server.Get("/2", asksForErrors);
  Server.Get("/3", asksTheBody);
  Server.Get("/4", asksInPlace);
  Server.Get("/5", counts);
  Server.Get("/6", keepsAText);
  Server.Get("/7", narrows);
  Server.Get("/8", doesNotAsk);
  Server.Get("/9", asksThroughAVariable);
  Server.Get("/10", asksAFunction);
  Server.Get("/11", asksAndGoesOn);
  Server.Get("/12", asksTheRequest);
}
