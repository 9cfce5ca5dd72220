#include "test/evidence/support/Microhttpd.h"

using namespace evidence;

int main() {
  Claim C("a header that is added after MHD_queue_response is not refused: the "
          "call says yes, and the response is shared by whoever queued it; " +
          libmicrohttpd());
  MHD_Response *Shared = mhdText("ok");
  std::atomic<int> Result{-1};
  MhdServer Server([&](MHD_Connection *Client, const std::string &) {
    MHD_Result Queued = MHD_queue_response(Client, 200, Shared);
    if (Result < 0)
      Result = MHD_add_response_header(Shared, "X-After", "1");
    return Queued;
  });
  std::string First =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  std::string Next =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  MHD_destroy_response(Shared);
  C.saw(Result == MHD_YES, "the call returned " + std::to_string(Result));
  C.saw(contains(First, "200 OK"),
        "in this reply: " + text(contains(First, "X-After")));
  C.saw(contains(Next, "X-After"), "in the next reply, to somebody else: " +
                                       text(contains(Next, "X-After")));
  return C.result();
}
