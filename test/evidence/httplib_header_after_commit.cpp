#include "test/evidence/support/Httplib.h"

using namespace evidence;
using httplib::Request;
using httplib::Response;

int main() {
  Claim C("a header that is set in a content provider is lost: the header has "
          "gone; " +
          cppHttplib());
  HttplibServer Server([](httplib::Server &S) {
    S.Get("/", [](const Request &, Response &R) {
      R.set_header("X-Before", "1");
      R.set_chunked_content_provider("text/plain",
                                     [&R](size_t, httplib::DataSink &Sink) {
                                       R.set_header("X-After", "1");
                                       R.status = 500;
                                       Sink.write("ok", 2);
                                       Sink.done();
                                       return true;
                                     });
    });
  });
  std::string Seen =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  C.saw(contains(Seen, "X-Before: 1"),
        "set in the handler arrives: " + text(contains(Seen, "X-Before")));
  C.saw(!contains(Seen, "X-After") && contains(Seen, "200 OK"),
        "set in the provider arrives: " + text(contains(Seen, "X-After")) +
            ", " + Seen.substr(0, Seen.find("\r\n")));
  return C.result();
}
