// options: http-redirect-status.ReportDefault=true
// cpp-httplib makes a 302 of what is no redirect, and of nothing.
#include <httplib.h>
#include <memory>
#include <string>

using httplib::Request;
using httplib::Response;

static constexpr int SeeOther = 303;
static const int Permanent = 308;

static void wrong(const Request &, Response &Res) {
  Res.set_redirect("/login", 200); // expect: http-redirect-status warning
}

static void byDefault(const Request &, Response &Res) {
  Res.set_redirect("/login"); // expect: http-redirect-status note "leaves its status to the library"
}

class Login {
public:
  void post(const Request &, Response &Res) const { Res.set_redirect(Target); } // expect: http-redirect-status note
  void get(const Request &, Response &Res) const { Res.set_redirect(Target, 303); }

private:
  std::string Target = "/";
};

template <int Status> void redirect(const Request &, Response &Res) {
  Res.set_redirect("/", Status);
}

static void constant(const Request &, Response &Res) { Res.set_redirect("/login", SeeOther); }
static void permanent(const Request &, Response &Res) { Res.set_redirect("/login", Permanent); }
static void found(const Request &, Response &Res) { Res.set_redirect("/login", 302); }
static void configured(Response &Res, int Status) { Res.set_redirect("/login", Status); }

// It redirects by hand.
static void byHand(const Request &, Response &Res) {
  Res.status = 307;
  Res.set_header("Location", "/login");
}

static void both(const Request &Req, Response &Res) {
  Res.set_redirect("/login", Req.method == "POST" ? 303 : 307);
}

void run(httplib::Server &Server, const Login &L) {
  Server.Get("/wrong", wrong);
  Server.Get("/default", byDefault);
  Server.Get("/1", redirect<307>);
  Server.Get("/2", constant);
  Server.Get("/3", permanent);
  Server.Get("/4", found);
  Server.Get("/5", byHand);
  Server.Get("/6", both);
  Server.Get("/7", [](const Request &, Response &Res) { configured(Res, 308); });
  Server.Get("/8", [](const Request &, Response &Res) { Res.set_redirect("/", 500); }); // expect: http-redirect-status "500"
  Server.Get("/9", [](const Request &, Response &Res) { Res.set_redirect("/", 301); });
  Server.Get("/login", [&L](const Request &Req, Response &Res) { L.get(Req, Res); });
}
