// What was thrown is answered: with 200, where nobody says otherwise.
#include <httplib.h>
#include <exception>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>

using httplib::Request;
using httplib::Response;

std::string load(const std::string &Name);
void store(const std::string &Name, const std::string &Text);

static void noStatus(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &E) {
    R.set_content(E.what(), "text/plain"); // expect: http-error-reported-as-ok "status 200"
  }
}

static void success(const Request &Q, Response &R) {
  try {
    store(Q.path, Q.body);
    R.status = 204;
  } catch (const std::exception &) {
    R.status = 200;
    R.set_content("{\"error\":true}", "application/json"); // expect: http-error-reported-as-ok "status of success"
  }
}

static void statusBefore(const Request &Q, Response &R) {
  R.status = 200;
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (...) {
    R.set_content("failed", "text/plain"); // expect: http-error-reported-as-ok
  }
}

static void thrownHere(const Request &Q, Response &R) {
  try {
    if (!Q.has_param("name"))
      throw std::invalid_argument("no name");
    R.set_content("ok", "text/plain");
  } catch (const std::invalid_argument &) {
    R.set_content("no name", "text/plain"); // expect: http-error-reported-as-ok
  }
}

static void inOneOfTwo(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::invalid_argument &) {
    R.status = 400;
    R.set_content("bad", "text/plain");
  } catch (const std::exception &) {
    R.set_content("failed", "text/plain"); // expect: http-error-reported-as-ok
  }
}

static void onSomePaths(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    if (Q.has_header("Accept"))
      R.status = 500;
    R.set_content("failed", "text/plain"); // expect: http-error-reported-as-ok
  }
}

static void inALambda(httplib::Server &Server) {
  Server.Post("/", [](const Request &Q, Response &R) {
    try {
      store(Q.path, Q.body);
    } catch (const std::exception &E) {
      R.set_content(E.what(), "text/plain"); // expect: http-error-reported-as-ok
    }
  });
}

// --- an error is an error ---------------------------------------------------------------------
static void serverError(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.status = 500;
    R.set_content("failed", "text/plain");
  }
}

static void statusLast(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.set_content("failed", "text/plain");
    R.status = 502;
  }
}

static void clientError(const Request &Q, Response &R) {
  try {
    store(Q.path, Q.body);
    R.status = 204;
  } catch (const std::invalid_argument &) {
    R.status = 422;
    R.set_content("bad", "text/plain");
  }
}

static void statusAfter(const Request &Q, Response &R) {
  bool Failed = false;
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.set_content("failed", "text/plain");
    Failed = true;
  }
  if (Failed)
    R.status = 500;
}

// The library answers 500.
static void rethrown(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.set_content("failed", "text/plain");
    throw;
  }
}

static void uncaught(const Request &Q, Response &R) {
  R.set_content(load(Q.path), "text/plain");
}

// Nothing is said of the failure: something else is the answer.
static void fallsBack(const Request &Q, Response &R) {
  std::string Text;
  try {
    Text = load(Q.path);
  } catch (const std::exception &) {
    Text = load("default");
  }
  R.set_content(Text, "text/plain");
}

static void logs(const Request &Q, Response &R) {
  try {
    store(Q.path, Q.body);
  } catch (const std::exception &E) {
    fprintf(stderr, "%s\n", E.what());
  }
  R.set_content("ok", "text/plain");
}

static void withoutABody(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.status = 503;
  }
}

// --- helpers ----------------------------------------------------------------------------------
static void fail(Response &R, int Status) {
  R.status = Status;
  R.set_content("failed", "text/plain");
}
static void sayOops(Response &R) { R.set_content("oops", "text/plain"); }

static void helper(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    fail(R, 500);
  }
}

static void helperWithoutStatus(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    sayOops(R); // known-fn: http-error-reported-as-ok the body is set in a helper
  }
}

static void helperAfterStatus(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.status = 500;
    sayOops(R);
  }
}

void maybeSets(Response &R);
static void elsewhere(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    maybeSets(R);
    R.set_content("failed", "text/plain");
  }
}

// --- loops, macros, settings -------------------------------------------------------------------
#define ANSWER_FAILURE(R) (R).set_content("failed", "text/plain")
static void macro(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    ANSWER_FAILURE(R); // expect: http-error-reported-as-ok
  }
}

#define ANSWER_500(R) \
  do { \
    (R).status = 500; \
    (R).set_content("failed", "text/plain"); \
  } while (0)
static void macroWithStatus(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    ANSWER_500(R);
  }
}

static void loop(const Request &Q, Response &R) {
  for (const auto &Each : Q.params)
    try {
      store(Each.first, Each.second);
    } catch (const std::exception &) {
      R.set_content(Each.first, "text/plain"); // expect: http-error-reported-as-ok
      return;
    }
  R.set_content("ok", "text/plain");
}

static void retries(const Request &Q, Response &R) {
  for (int Try = 0; Try < 3; ++Try)
    try {
      R.set_content(load(Q.path), "text/plain");
      return;
    } catch (const std::exception &) {
    }
  fail(R, 503);
}

struct Settings {
  int FailureStatus;
};
static Settings Now;
static void configured(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.status = Now.FailureStatus;
    R.set_content("failed", "text/plain");
  }
}

void routes(httplib::Server &Server) {
  inALambda(Server);
  Server.Get("/a", noStatus);
  Server.Get("/b", success);
  Server.Get("/c", statusBefore);
  Server.Get("/d", thrownHere);
  Server.Get("/e", inOneOfTwo);
  Server.Get("/f", onSomePaths);
  Server.Get("/g", serverError);
  Server.Get("/h", statusLast);
  Server.Get("/i", clientError);
  Server.Get("/j", statusAfter);
  Server.Get("/k", rethrown);
  Server.Get("/l", uncaught);
  Server.Get("/m", fallsBack);
  Server.Get("/n", logs);
  Server.Get("/o", withoutABody);
  Server.Get("/p", helper);
  Server.Get("/q", helperWithoutStatus);
  Server.Get("/r", helperAfterStatus);
  Server.Get("/s", elsewhere);
  Server.Get("/t", macro);
  Server.Get("/u", macroWithStatus);
  Server.Get("/v", loop);
  Server.Get("/w", retries);
  Server.Get("/x", configured);
}
