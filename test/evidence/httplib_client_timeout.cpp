#include "test/evidence/support/Httplib.h"

using namespace evidence;
using httplib::Request;
using httplib::Response;

int main() {
  Claim C("the read timeout of cpp-httplib's client bounds each read, not the "
          "exchange; " +
          cppHttplib());
  Peer Silent(sayNothing), Dripping(dripReply(Ms(200), Ms(3000)));
  auto Get = [](const Peer &P) {
    httplib::Client Client("127.0.0.1", P.port());
    Client.set_read_timeout(1);
    Stopwatch Watch;
    Client.Get("/");
    return Watch.elapsed();
  };
  Ms Nothing = Get(Silent), Drips = Get(Dripping);
  C.saw(Nothing >= Ms(900) && Nothing < Ms(2500),
        "timeout 1 s, a silent peer held the call for " + text(Nothing));
  C.saw(Drips > Ms(2500),
        "timeout 1 s, a peer that drips held the call for " + text(Drips));
  return C.result();
}
