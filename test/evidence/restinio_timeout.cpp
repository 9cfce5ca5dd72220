#include "test/evidence/support/Restinio.h"

using namespace evidence;

int main() {
  Claim C("read_next_http_message_timelimit bounds the whole request: a client "
          "that drips is closed; " +
          restinioVersion());
  RestinioServer Server(
      [](restinio::request_handle_t Q) {
        return Q->create_response().set_body("ok").done();
      },
      Ms(1000));
  Drip Header = dripHeader(Server.port(), Ms(1000), Ms(5000));
  C.saw(!Header.Held, "1 s, a client that drips its header is closed after " +
                          text(Header.Lasted));
  Drip Body = dripBody(Server.port(), Ms(1000), Ms(5000));
  C.saw(!Body.Held, "1 s, a client that drips its body is closed after " +
                        text(Body.Lasted));
  return C.result();
}
