#include "test/evidence/support/Httplib.h"

using namespace evidence;
using httplib::Request;
using httplib::Response;

int main() {
  Claim C("in cpp-httplib the last content wins and no reply is missing: a "
          "handler that sets nothing answers 200; set_header adds, it does not "
          "replace; " +
          cppHttplib());
  HttplibServer Server([](httplib::Server &S) {
    S.Get("/twice", [](const Request &, Response &R) {
      R.status = 400;
      R.set_content("first", "text/plain");
      R.status = 200;
      R.set_content("second", "text/plain");
      R.set_header("X-Twice", "1");
      R.set_header("X-Twice", "2");
    });
    S.Get("/nothing", [](const Request &, Response &) {});
    S.Get("/redirect", [](const Request &, Response &R) {
      R.set_redirect("/elsewhere", 200);
    });
  });
  auto Get = [&](const std::string &Path) {
    return ask(Server.port(), request("GET " + Path, "Connection: close\r\n"));
  };
  std::string Twice = Get("/twice"), Nothing = Get("/nothing");
  C.saw(count(Twice, "HTTP/1.1 ") == 1 && !contains(Twice, "first") &&
            contains(Twice, "second"),
        "two contents: one reply, the second");
  C.saw(count(Twice, "X-Twice") == 2,
        "the same header set twice: sent " +
            std::to_string(count(Twice, "X-Twice")) + " times");
  C.saw(contains(Nothing, "200 OK") && contains(Nothing, "Content-Length: 0"),
        "nothing set: " + Nothing.substr(0, Nothing.find("\r\n")));
  std::string Redirect = Get("/redirect");
  C.saw(contains(Redirect, "HTTP/1.1 302"),
        "set_redirect with status 200: " +
            Redirect.substr(0, Redirect.find("\r\n")));
  return C.result();
}
