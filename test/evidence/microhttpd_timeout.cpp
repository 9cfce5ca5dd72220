#include "test/evidence/support/Microhttpd.h"

using namespace evidence;

static MHD_Result answer(MHD_Connection *Client, const std::string &) {
  MHD_Response *Ok = mhdText("ok");
  MHD_Result Result = MHD_queue_response(Client, 200, Ok);
  MHD_destroy_response(Ok);
  return Result;
}

int main() {
  Claim C("libmicrohttpd has no timeout of its own; "
          "MHD_OPTION_CONNECTION_TIMEOUT starts again with every byte; " +
          libmicrohttpd());
  {
    MhdServer Server(answer);
    Connection Silent = connectTo(Server.port());
    bool Closed = Silent.closedWithin(Ms(3000));
    C.saw(!Closed,
          "default, a silent client is closed within 3 s: " + text(Closed));
  }
  MhdServer Server(answer, 1);
  Connection Silent = connectTo(Server.port());
  bool Closed = Silent.closedWithin(Ms(5000));
  C.saw(Closed,
        "timeout 1 s, a silent client is closed within 5 s: " + text(Closed));
  Drip Drips = dripHeader(Server.port(), Ms(1000), Ms(3500));
  C.saw(Drips.Held, "timeout 1 s, a client that drips is still there after " +
                        text(Drips.Lasted) + ": " + text(Drips.Held));
  return C.result();
}
