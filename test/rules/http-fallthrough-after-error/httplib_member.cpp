// A lambda, a member, a constructor, a guard or a template that goes on after its error.
#include <httplib.h>
#include <functional>
#include <memory>
#include <string>

using httplib::Request;
using httplib::Response;

static void lambdas(httplib::Server &Server) {
  Server.Get("/1", [](const Request &Q, Response &R) {
    if (!Q.has_param("name")) {
      R.status = 400;
      R.set_content("no name", "text/plain"); // expect: http-fallthrough-after-error
    }
    R.set_content("ok", "text/plain");
  });
}

static void lambdasThatReturn(httplib::Server &Server) {
  Server.Get("/2", [](const Request &Q, Response &R) {
    auto Fail = [&R](int Status) {
      R.status = Status;
      R.set_content("failed", "text/plain");
    };
    if (!Q.has_param("name"))
      return Fail(400);
    R.set_content("ok", "text/plain");
  });
}

static void localLambda(const Request &Q, Response &R) {
  auto Fail = [&R](int Status) {
    R.status = Status;
    R.set_content("failed", "text/plain");
  };
  if (!Q.has_param("name"))
    Fail(400); // known-fn: http-fallthrough-after-error the status is an argument of the helper
  R.set_content("ok", "text/plain");
}

// --- members ------------------------------------------------------------------------------
class Service {
public:
  void goesOn(const Request &Q, Response &R) {
    if (!Q.has_param("name"))
      fail(R); // known-fn: http-fallthrough-after-error another helper replaces it
    succeed(R);
  }
  void returns(const Request &Q, Response &R) {
    if (!Q.has_param("name"))
      return fail(R);
    succeed(R);
  }
  void setUp(httplib::Server &Server) {
    Server.Get("/3", [this](const Request &Q, Response &R) { goesOn(Q, R); });
    Server.Get("/4", [this](const Request &Q, Response &R) { returns(Q, R); });
  }

private:
  void fail(Response &R) {
    R.status = 500;
    R.set_content(Text, "text/plain");
  }
  void succeed(Response &R) { R.set_content("ok", "text/plain"); }
  std::string Text = "failed";
};

// --- a field that refers to the response -----------------------------------------------------
struct Context {
  const Request &Q;
  Response &R;
  void fail(int Status) {
    R.status = Status;
    R.set_content("failed", "text/plain");
  }
};

static void fieldGoesOn(const Request &Q, Response &R) {
  Context C{Q, R};
  if (!Q.has_param("name"))
    C.fail(400); // known-fn: http-fallthrough-after-error the status is an argument of the helper
  C.R.set_content("ok", "text/plain");
}

static void fieldReturns(const Request &Q, Response &R) {
  Context C{Q, R};
  if (!Q.has_param("name"))
    return C.fail(400);
  C.R.set_content("ok", "text/plain");
}

// --- constructor and guard ---------------------------------------------------------------------
struct Refusal {
  explicit Refusal(Response &R) {
    R.status = 403;
    R.set_content("no", "text/plain");
  }
};

static void constructed(const Request &Q, Response &R) {
  if (!Q.has_header("Authorization"))
    Refusal No(R); // expect: http-fallthrough-after-error
  R.set_content("secret", "text/plain");
}

static void constructedAndLeft(const Request &Q, Response &R) {
  if (!Q.has_header("Authorization")) {
    Refusal No(R);
    return;
  }
  R.set_content("secret", "text/plain");
}

// It is an error unless somebody said that it is none.
struct FailsUnlessDone {
  explicit FailsUnlessDone(Response &R) : R(R) {}
  ~FailsUnlessDone() {
    if (!Done) {
      R.status = 500;
      R.set_content("failed", "text/plain");
    }
  }
  Response &R;
  bool Done = false;
};

static void guarded(const Request &Q, Response &R) {
  FailsUnlessDone Guard(R);
  if (!Q.has_param("name"))
    return;
  R.set_content("ok", "text/plain");
  Guard.Done = true;
}

// --- templates ---------------------------------------------------------------------------------
template <int Status> static void failWith(Response &R) {
  R.status = Status;
  R.set_content("failed", "text/plain");
}

static void templateGoesOn(const Request &Q, Response &R) {
  if (!Q.has_param("name"))
    failWith<404>(R); // expect: http-fallthrough-after-error
  R.set_content("ok", "text/plain");
}

static void templateReturns(const Request &Q, Response &R) {
  if (!Q.has_param("name"))
    return failWith<404>(R);
  R.set_content("ok", "text/plain");
}

// --- caught -----------------------------------------------------------------------------------------
std::string load(const std::string &Name);

static void caughtGoesOn(const Request &Q, Response &R) {
  std::string Text;
  try {
    Text = load(Q.path);
  } catch (const std::exception &) {
    R.status = 500;
    R.set_content("failed", "text/plain"); // known-fn: http-fallthrough-after-error who threw is not in sight
  }
  R.set_content(Text, "text/plain");
}

static void caughtReturns(const Request &Q, Response &R) {
  std::string Text;
  try {
    Text = load(Q.path);
  } catch (const std::exception &) {
    R.status = 500;
    R.set_content("failed", "text/plain");
    return;
  }
  R.set_content(Text, "text/plain");
}

static void caughtAroundAll(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.status = 500;
    R.set_content("failed", "text/plain");
  }
}

// Two responses.
static void ofAnother(Response &First, Response &Second) {
  First.status = 500;
  First.set_content("failed", "text/plain");
  Second.set_content("ok", "text/plain");
}

void handedOn(std::function<void(Response &)> Next, Response &R) {
  Next(R);
  R.set_content("ok", "text/plain");
}

void routes(httplib::Server &Server, Service &S) {
  lambdas(Server);
  lambdasThatReturn(Server);
  S.setUp(Server);
  Server.Get("/5", localLambda);
  Server.Get("/6", fieldGoesOn);
  Server.Get("/7", fieldReturns);
  Server.Get("/8", constructed);
  Server.Get("/9", constructedAndLeft);
  Server.Get("/10", guarded);
  Server.Get("/11", templateGoesOn);
  Server.Get("/12", templateReturns);
  Server.Get("/13", caughtGoesOn);
  Server.Get("/14", caughtReturns);
  Server.Get("/15", caughtAroundAll);
  (void)ofAnother;
}
