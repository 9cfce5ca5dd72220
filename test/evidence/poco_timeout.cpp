#include "test/evidence/support/Poco.h"

using namespace evidence;
using Request = Poco::Net::HTTPServerRequest;
using Response = Poco::Net::HTTPServerResponse;

int main() {
  Claim C("the timeout of Poco's server starts again with every byte; " +
          poco());
  auto *Params = new Poco::Net::HTTPServerParams;
  Params->setTimeout(Poco::Timespan(1, 0));
  PocoServer Server([](Request &, Response &R) { R.send(); }, Params);
  Connection Silent = connectTo(Server.port());
  bool Closed = Silent.closedWithin(Ms(5000));
  C.saw(Closed,
        "timeout 1 s, a silent client is closed within 5 s: " + text(Closed));
  Drip Drips = dripHeader(Server.port(), Ms(1000), Ms(3000));
  C.saw(Drips.Held, "timeout 1 s, a client that drips is still there after " +
                        text(Drips.Lasted) + ": " + text(Drips.Held));
  return C.result();
}
