#include "test/evidence/support/Evhttp.h"

using namespace evidence;

int main() {
  Claim C(std::string("evhttp has no timeout of its own; the one that is set "
                      "starts again with every byte; libevent ") +
          event_get_version());
  auto Answer = [](evhttp_request *R) {
    evhttp_send_reply(R, 200, "OK", nullptr);
  };
  {
    EvServer Server(Answer);
    Connection Silent = connectTo(Server.port());
    bool Closed = Silent.closedWithin(Ms(3000));
    C.saw(!Closed,
          "default, a silent client is closed within 3 s: " + text(Closed));
  }
  EvServer Server(Answer, [](evhttp *Http) { evhttp_set_timeout(Http, 1); });
  Connection Silent = connectTo(Server.port());
  bool Closed = Silent.closedWithin(Ms(5000));
  C.saw(Closed,
        "timeout 1 s, a silent client is closed within 5 s: " + text(Closed));
  Drip Drips = dripHeader(Server.port(), Ms(1000), Ms(3000));
  C.saw(Drips.Held, "timeout 1 s, a client that drips is still there after " +
                        text(Drips.Lasted) + ": " + text(Drips.Held));
  return C.result();
}
