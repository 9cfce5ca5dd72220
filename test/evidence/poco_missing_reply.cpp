#include "test/evidence/support/Poco.h"

using namespace evidence;
using Request = Poco::Net::HTTPServerRequest;
using Response = Poco::Net::HTTPServerResponse;

int main() {
  Claim C("a handler that never sends leaves the client waiting, without a "
          "status; " +
          poco());
  PocoServer Server([](Request &, Response &R) { R.setContentLength(0); });
  Connection Client = connectTo(Server.port());
  Client.send(request("GET /"));
  std::string Seen = Client.readFor(Ms(2500));
  bool Closed = Client.closedWithin(Ms(0));
  C.saw(Seen.empty() && !Closed,
        std::to_string(Seen.size()) +
            " bytes in 2.5 s, closed: " + text(Closed));
  return C.result();
}
