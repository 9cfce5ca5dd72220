#include "test/evidence/support/Poco.h"

using namespace evidence;
using Request = Poco::Net::HTTPServerRequest;
using Response = Poco::Net::HTTPServerResponse;

int main() {
  Claim C("a second send() of a reply throws, in release builds too, and the "
          "connection is cut; " +
          poco());
  std::string Thrown = "nothing";
  PocoServer Server([&](Request &, Response &R) {
    R.setContentLength(5);
    R.send() << "first" << std::flush;
    try {
      R.setStatus(Response::HTTP_INTERNAL_SERVER_ERROR);
      R.send() << "second";
    } catch (const Poco::Exception &E) {
      Thrown = E.name();
      throw;
    }
  });
  Connection Client = connectTo(Server.port());
  Client.send(request("GET /"));
  std::string Seen = Client.readUntil("first");
  bool Closed = Client.closedWithin(Ms(5000));
  C.saw(Thrown == "Assertion violation", "the second send() throws: " + Thrown);
  C.saw(count(Seen, "HTTP/1.1 ") == 1 && Closed,
        "one status line, then closed within 5 s: " + text(Closed));
  return C.result();
}
