#include "test/evidence/support/Civetweb.h"

using namespace evidence;

int main() {
  Claim C("civetweb's request_timeout_ms starts again with every byte; " +
          civetweb());
  CivetWebServer Server(
      [](mg_connection *Client) {
        mg_send_http_ok(Client, "text/plain", 0);
        return 200;
      },
      "1000");
  Connection Silent = connectTo(Server.port());
  Silent.send("GET / HTTP/1.1\r\n");
  bool Closed = Silent.closedWithin(Ms(8000));
  C.saw(Closed,
        "timeout 1 s, a silent client is closed within 8 s: " + text(Closed));
  Drip Drips = dripHeader(Server.port(), Ms(1000), Ms(4000));
  C.saw(Drips.Held, "timeout 1 s, a client that drips is still there after " +
                        text(Drips.Lasted) + ": " + text(Drips.Held));
  return C.result();
}
