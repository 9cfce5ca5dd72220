// What refers to a local in another way than by a capture.
#include <functional>
#include <httplib.h>
#include <string>

using httplib::Request;
using httplib::Response;

void aVariable(httplib::Server &Server) {
  std::string Page = "hello";
  auto Handler = [&Page](const Request &, Response &Res) { Res.set_content(Page, "text/plain"); };
  Server.Get("/", Handler); // known-fn: http-dangling-capture the lambda is in a variable
}

void aPointer(httplib::Server &Server) {
  std::string Page = "hello";
  Server.Get("/", [P = &Page](const Request &, Response &Res) { // known-fn: http-dangling-capture pointers are not followed
    Res.set_content(*P, "text/plain");
  });
}

void anAlias(httplib::Server &Server) {
  std::string Page = "hello";
  Server.Get("/", [&P = Page](const Request &, Response &Res) { // known-fn: http-dangling-capture nor are references
    Res.set_content(P, "text/plain");
  });
}

static void add(httplib::Server &Server, httplib::Server::Handler Handler) {
  Server.Get("/", Handler);
}
void byAHelper(httplib::Server &Server) {
  std::string Page = "hello";
  add(Server, [&Page](const Request &, Response &Res) { // known-fn: http-dangling-capture nor into helpers
    Res.set_content(Page, "text/plain");
  });
}

void wrapped(httplib::Server &Server) {
  std::string Page = "hello";
  Server.Get("/", httplib::Server::Handler([&Page](const Request &, Response &Res) { // expect: http-dangling-capture
    Res.set_content(Page, "text/plain");
  }));
}

void variableByCopy(httplib::Server &Server) {
  std::string Page = "hello";
  auto Handler = [Page](const Request &, Response &Res) { Res.set_content(Page, "text/plain"); };
  Server.Get("/", Handler);
}

void pointerOfTheCaller(httplib::Server &Server, std::string *Page) {
  Server.Get("/", [Page](const Request &, Response &Res) {
    Res.set_content(*Page, "text/plain");
  });
}

void helperByCopy(httplib::Server &Server) {
  std::string Page = "hello";
  add(Server, [Page](const Request &, Response &Res) { Res.set_content(Page, "text/plain"); });
}
