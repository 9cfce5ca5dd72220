// set_header keeps what is there: a type that is set twice is sent twice.
#include <httplib.h>
#include <functional>
#include <memory>
#include <string>

using httplib::Request;
using httplib::Response;

static void afterContent(const Request &, Response &R) {
  R.set_content("{}", "application/json");
  R.set_header("Content-Type", "application/json; charset=utf-8"); // expect: http-conflicting-header "second one"
}

static void twice(const Request &, Response &R) {
  R.set_header("Content-Type", "text/html");
  R.set_header("Content-Type", "text/plain"); // expect: http-conflicting-header
}

static void spelledOtherwise(const Request &, Response &R) {
  R.set_content("{}", "text/plain");
  R.set_header("content-type", "application/json"); // expect: http-conflicting-header
}

static const char *const TypeHeader = "Content-Type";
static void byAConstant(const Request &, Response &R) {
  R.set_content("{}", "text/plain");
  R.set_header(TypeHeader, "application/json"); // expect: http-conflicting-header
}

static void onSomePaths(const Request &Q, Response &R) {
  R.set_content("{}", "text/plain");
  if (Q.has_param("json"))
    R.set_header("Content-Type", "application/json"); // expect: http-conflicting-header
}

static void inALoop(const Request &Q, Response &R) {
  for (const auto &Each : Q.params)
    R.set_header("Content-Type", Each.second); // expect: http-conflicting-header
}

// --- once -----------------------------------------------------------------------------------
static void contentOnly(const Request &, Response &R) {
  R.set_content("{}", "application/json; charset=utf-8");
}

// set_content takes the type away that was there.
static void contentLast(const Request &, Response &R) {
  R.set_header("Content-Type", "text/html");
  R.set_content("{}", "application/json");
}

static void contentTwice(const Request &Q, Response &R) {
  R.set_content("{}", "application/json");
  if (Q.has_param("text"))
    R.set_content("-", "text/plain");
}

static void bodyByHand(const Request &, Response &R) {
  R.body = "{}";
  R.set_header("Content-Type", "application/json");
}

static void otherHeaders(const Request &, Response &R) {
  R.set_content("{}", "application/json");
  R.set_header("Set-Cookie", "a=1");
  R.set_header("Set-Cookie", "b=2");
  R.set_header("X-Content-Type-Options", "nosniff");
}

static void eitherOr(const Request &Q, Response &R) {
  if (Q.has_param("json"))
    R.set_header("Content-Type", "application/json");
  else
    R.set_header("Content-Type", "text/plain");
}

static void returns(const Request &Q, Response &R) {
  if (Q.has_param("json")) {
    R.set_header("Content-Type", "application/json");
    return;
  }
  R.set_header("Content-Type", "text/plain");
}

static void correlated(const Request &Q, Response &R) {
  bool Json = Q.has_param("json");
  if (Json)
    R.set_header("Content-Type", "application/json");
  if (!Json)
    R.set_header("Content-Type", "text/plain");
}

static void switches(const Request &Q, Response &R) {
  switch (Q.params.size()) {
  case 0:
    R.set_header("Content-Type", "text/plain");
    break;
  default:
    R.set_header("Content-Type", "application/json");
  }
}

static void loopsOverOthers(const Request &Q, Response &R) {
  for (const auto &Each : Q.params)
    R.set_header("X-Param", Each.second);
  R.set_content("{}", "application/json");
}

static void asks(const Request &, Response &R) {
  R.set_content("{}", "application/json");
  if (!R.has_header("Content-Type"))
    R.set_header("Content-Type", "application/json");
}

// --- helpers, members, constructors, templates, lambdas, macros -----------------------------------
static void json(Response &R, const std::string &Text) {
  R.set_content(Text, "application/json");
}
static void utf8(Response &R) {
  R.set_header("Content-Type", "application/json; charset=utf-8");
}

static void helperFirst(const Request &, Response &R) {
  json(R, "{}");
  R.set_header("Content-Type", "application/json; charset=utf-8"); // expect: http-conflicting-header
}

static void helperLast(const Request &, Response &R) {
  json(R, "{}");
  utf8(R); // known-fn: http-conflicting-header the second one is set by a helper
}

static void helperOnly(const Request &, Response &R) { json(R, "{}"); }

static void helperThenContent(const Request &, Response &R) {
  utf8(R);
  json(R, "{}");
}

class Writer {
public:
  explicit Writer(Response &R) : R(R) {}
  void type(const char *Type) { R.set_header("Content-Type", Type); }
  void body(const std::string &Text) { R.body = Text; }
  void both() {
    R.set_content("{}", "text/plain");
    R.set_header("Content-Type", "application/json"); // expect: http-conflicting-header
  }

private:
  Response &R;
};

static void member(const Request &, Response &R) {
  Writer W(R);
  W.type("application/json");
  W.body("{}");
}

struct Json {
  explicit Json(Response &R) { R.set_header("Content-Type", "application/json"); }
};
static void constructed(const Request &, Response &R) {
  Json Type(R);
  R.body = "{}";
}
static void constructedAndMore(const Request &, Response &R) {
  Json Type(R);
  R.set_header("Content-Type", "text/plain"); // expect: http-conflicting-header
}

// The guard comes last.
struct TypeAtEnd {
  explicit TypeAtEnd(Response &R) : R(R) {}
  ~TypeAtEnd() { R.set_header("Content-Type", "text/plain"); }
  Response &R;
};
static void guarded(const Request &, Response &R) {
  TypeAtEnd Guard(R);
  R.body = "ok";
}

template <class T> static void number(Response &R, T Value) {
  R.set_content(std::to_string(Value), "text/plain");
}
static void templated(const Request &, Response &R) { number(R, 1); }
static void templatedAndMore(const Request &, Response &R) {
  number(R, 1L);
  R.set_header("Content-Type", "application/json"); // expect: http-conflicting-header
}

#define JSON(R) (R).set_header("Content-Type", "application/json")
static void macro(const Request &, Response &R) {
  JSON(R);
  R.body = "{}";
}
static void macroAndContent(const Request &, Response &R) {
  R.set_content("{}", "text/plain");
  JSON(R); // expect: http-conflicting-header
}

struct Settings {
  std::string Type, Header;
};
static Settings Now;
static void configuredType(const Request &, Response &R) {
  R.set_content("{}", Now.Type);
}
static void configuredHeader(const Request &, Response &R) {
  R.set_content("{}", "application/json");
  R.set_header(Now.Header, "1");
}
static void configuredTwice(const Request &, Response &R) {
  R.set_content("{}", "application/json");
  R.set_header("Content-Type", Now.Type); // expect: http-conflicting-header
}

void maybeTypes(Response &R);
static void elsewhere(const Request &, Response &R) {
  maybeTypes(R);
  R.set_header("Content-Type", "application/json");
}

// Two responses, one type each.
static void ofTwo(Response &First, Response &Second) {
  First.set_header("Content-Type", "application/json");
  Second.set_header("Content-Type", "application/json");
}

void routes(httplib::Server &Server) {
  Server.Get("/0", [](const Request &, Response &R) {
    R.set_content("{}", "text/plain");
    R.set_header("Content-Type", "application/json"); // expect: http-conflicting-header
  });
  Server.Get("/1", afterContent);
  Server.Get("/2", twice);
  Server.Get("/3", contentLast);
  Server.Get("/4", correlated);
  Server.Get("/5", member);
  Server.Get("/6", elsewhere);
  (void)ofTwo;
}

void cleanRoutes(httplib::Server &Server) {
  Server.Get("/0", [](const Request &, Response &R) {
    auto Type = [&R](const char *T) { R.set_header("Content-Type", T); };
    Type("application/json");
    R.body = "{}";
  });
}
