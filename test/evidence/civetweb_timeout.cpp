#include "test/evidence/support/Civetweb.h"

using namespace evidence;

static int readAll(mg_connection *Client) {
  char Buffer[4096];
  while (mg_read(Client, Buffer, sizeof Buffer) > 0) {
  }
  mg_send_http_ok(Client, "text/plain", 0);
  return 200;
}

int main() {
  Claim C("civetweb's request_timeout_ms bounds the header as a whole, but of "
          "the body each read only; " +
          civetweb());
  CivetWebServer Server(readAll, "1000");
  Connection Silent = connectTo(Server.port());
  Silent.send("GET / HTTP/1.1\r\n");
  bool Closed = Silent.closedWithin(Ms(8000));
  C.saw(Closed,
        "timeout 1 s, a silent client is closed within 8 s: " + text(Closed));
  Drip Header = dripHeader(Server.port(), Ms(1000), Ms(4000));
  C.saw(!Header.Held, "timeout 1 s, a client that drips its header is closed "
                      "after " +
                          text(Header.Lasted));
  Drip Body = dripBody(Server.port(), Ms(1000), Ms(4000));
  C.saw(Body.Held, "timeout 1 s, a client that drips its body is still there "
                   "after " +
                       text(Body.Lasted) + ": " + text(Body.Held));
  return C.result();
}
