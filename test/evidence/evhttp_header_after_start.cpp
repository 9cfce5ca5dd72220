#include "test/evidence/support/Evhttp.h"

using namespace evidence;

int main() {
  Claim C(std::string("a header that is added after evhttp_send_reply_start is "
                      "lost; libevent ") +
          event_get_version());
  EvServer Server([](evhttp_request *R) {
    evkeyvalq *Headers = evhttp_request_get_output_headers(R);
    evhttp_add_header(Headers, "X-Before", "1");
    evhttp_send_reply_start(R, 200, "OK");
    int Result = evhttp_add_header(Headers, "X-After", "1");
    evbuffer *Body = evbuffer_new();
    evbuffer_add_printf(Body, "add_header returned %d", Result);
    evhttp_send_reply_chunk(R, Body);
    evbuffer_free(Body);
    evhttp_send_reply_end(R);
  });
  std::string Seen =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  C.saw(contains(Seen, "X-Before: 1"),
        "added before arrives: " + text(contains(Seen, "X-Before")));
  C.saw(!contains(Seen, "X-After"),
        "added after arrives: " + text(contains(Seen, "X-After")));
  C.saw(contains(Seen, "returned 0"), "the call said that all is well: " +
                                          text(contains(Seen, "returned 0")));
  return C.result();
}
