// errors: yes
#include <httplib.h>
#include <string>

using httplib::Request;
using httplib::Response;

// Not analysed: it does not compile.
void broken(httplib::Server &Server) {
  std::string Page = "hello";
  Server.Get(NoSuchPath, [&Page](const Request &, Response &Res) { Res.set_content(Page, "text/plain"); });
}

// The others are.
void byReference(httplib::Server &Server) {
  std::string Page = "hello";
  Server.Get("/", [&Page](const Request &, Response &Res) { // expect: http-dangling-capture
    Res.set_content(Page, "text/plain");
  });
}

void byCopy(httplib::Server &Server) {
  std::string Page = "hello";
  Server.Get("/", [Page](const Request &, Response &Res) {
    Res.set_content(Page, "text/plain");
  });
}
