#include "test/evidence/support/Httplib.h"

using namespace evidence;
using httplib::Request;
using httplib::Response;

#include <stdexcept>

static void fail(const Request &, Response &) {
  throw std::runtime_error("oops");
}

int main() {
  Claim C("cpp-httplib answers 500 for an exception of a handler; one that "
          "leaves a content provider ends the process; " +
          cppHttplib());
  HttplibServer Server([](httplib::Server &S) { S.Get("/", fail); });
  std::string Routing =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  C.saw(contains(Routing, "HTTP/1.1 500"),
        "handler: " + Routing.substr(0, Routing.find("\r\n")));

  HttplibServer Handled([](httplib::Server &S) {
    S.Get("/", fail);
    S.set_exception_handler(
        [](const Request &, Response &R, std::exception_ptr) {
          R.set_content("sorry", "text/plain");
        });
  });
  std::string Silent =
      ask(Handled.port(), request("GET /", "Connection: close\r\n"));
  C.saw(contains(Silent, "HTTP/1.1 200"),
        "an exception handler that sets no status: " +
            Silent.substr(0, Silent.find("\r\n")));

  std::string End = inChild([] {
    HttplibServer Server([](httplib::Server &S) {
      S.Get("/", [](const Request &, Response &R) {
        R.set_chunked_content_provider("text/plain",
                                       [](size_t, httplib::DataSink &) -> bool {
                                         throw std::runtime_error("oops");
                                       });
      });
    });
    ask(Server.port(), request("GET /"), Ms(3000));
  });
  C.saw(End == "signal 6", "content provider: the process ends with " + End);
  return C.result();
}
