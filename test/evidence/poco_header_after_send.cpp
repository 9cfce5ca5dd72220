#include "test/evidence/support/Poco.h"

using namespace evidence;
using Request = Poco::Net::HTTPServerRequest;
using Response = Poco::Net::HTTPServerResponse;

int main() {
  Claim C(
      "a header or status that is set after send() is lost without a word; " +
      poco());
  PocoServer Server([](Request &, Response &R) {
    R.set("X-Before", "1");
    R.setContentLength(2);
    std::ostream &Body = R.send();
    R.set("X-After", "1");
    R.setStatus(Response::HTTP_NOT_FOUND);
    Body << "ok";
  });
  std::string Seen =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  C.saw(contains(Seen, "X-Before: 1"),
        "set before arrives: " + text(contains(Seen, "X-Before")));
  C.saw(!contains(Seen, "X-After") && contains(Seen, "200 OK"),
        "set after arrives: " + text(contains(Seen, "X-After")) + ", " +
            Seen.substr(0, Seen.find("\r\n")));
  return C.result();
}
