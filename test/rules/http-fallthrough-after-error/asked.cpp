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
  check(Q, R); // known-fp: http-fallthrough-after-error that the handler asks the response is not seen
  if (R.status == 400)
    return;
  R.set_content("ok", "text/plain");
}

static void asksForErrors(const Request &Q, Response &R) {
  check(Q, R); // known-fp: http-fallthrough-after-error that the handler asks the response is not seen
  if (R.status >= 400)
    return;
  R.set_content("ok", "text/plain");
}

static void asksTheBody(const Request &Q, Response &R) {
  check(Q, R); // known-fp: http-fallthrough-after-error that the handler asks the response is not seen
  if (R.body.empty())
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
}
