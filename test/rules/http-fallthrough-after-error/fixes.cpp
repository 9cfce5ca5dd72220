// A return behind the error, where that is certainly what was meant.
#include <httplib.h>
#include <mutex>

using httplib::Request;
using httplib::Response;

static std::mutex Lock;
static int Errors;

static void inBraces(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain"); // expect: http-fallthrough-after-error fixed
  }
  R.set_content("ok", "text/plain");
}

// What is left to do for the error is done.
static void moreToDo(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.set_content("no name", "text/plain"); // expect: http-fallthrough-after-error fixed
    R.status = 400;
    ++Errors; // for the statistics
  }
  R.set_content("ok", "text/plain");
}

static void refuse(Response &R) {
  R.status = 403;
  R.set_content("no", "text/plain");
}

static void noBraces(const Request &Q, Response &R) {
  if (!Q.has_param("name"))
    refuse(R); // expect: http-fallthrough-after-error fixed
  R.set_content("ok", "text/plain");
}

static void twoErrors(const Request &Q, Response &R) {
  if (!Q.has_param("a"))
    refuse(R); // expect: http-fallthrough-after-error fixed
  else if (!Q.has_param("b")) {
    refuse(R); // expect: http-fallthrough-after-error fixed
  }
  R.set_content("ok", "text/plain");
}

static void lambda(httplib::Server &Server) {
  Server.Get("/lambda", [](const Request &Q, Response &R) {
    if (!Q.has_param("name"))
      refuse(R); // expect: http-fallthrough-after-error fixed
    R.set_content("ok", "text/plain");
  });
}

static bool tells(const Request &Q, Response &R) {
  if (!Q.has_param("name"))
    refuse(R); // expect: http-fallthrough-after-error unfixed
  R.set_content("ok", "text/plain");
  return Q.has_param("name");
}

static void unlocks(const Request &Q, Response &R) {
  Lock.lock();
  if (!Q.has_param("name"))
    refuse(R); // expect: http-fallthrough-after-error unfixed
  R.set_content("ok", "text/plain");
  Lock.unlock();
}

static void inALoop(const Request &Q, Response &R) {
  for (const auto &Each : Q.params) {
    if (Each.second.empty())
      refuse(R); // expect: http-fallthrough-after-error unfixed
  }
  R.set_content("ok", "text/plain");
}

#define REFUSE_UNLESS(Cond) \
  if (!(Cond)) \
  refuse(R)
static void macro(const Request &Q, Response &R) {
  REFUSE_UNLESS(Q.has_param("name")); // expect: http-fallthrough-after-error unfixed
  R.set_content("ok", "text/plain");
}

static void returns(const Request &Q, Response &R) {
  if (!Q.has_param("name"))
    return refuse(R);
  R.set_content("ok", "text/plain");
}

void routes(httplib::Server &Server) {
  lambda(Server);
  Server.Get("/1", inBraces);
  Server.Get("/2", moreToDo);
  Server.Get("/3", noBraces);
  Server.Get("/4", twoErrors);
  Server.Get("/5", [](const Request &Q, Response &R) { tells(Q, R); });
  Server.Get("/6", unlocks);
  Server.Get("/7", inALoop);
  Server.Get("/8", macro);
  Server.Get("/9", returns);
}
