#include "test/evidence/support/Microhttpd.h"

using namespace evidence;

int main() {
  Claim C(
      "a second MHD_queue_response is refused with MHD_NO and never sent; " +
      libmicrohttpd());
  std::atomic<int> First{-1}, Second{-1};
  MhdServer Server([&](MHD_Connection *Client, const std::string &) {
    MHD_Response *Ok = mhdText("first"), *Other = mhdText("second");
    First = MHD_queue_response(Client, 200, Ok);
    Second = MHD_queue_response(Client, 500, Other);
    MHD_destroy_response(Ok);
    MHD_destroy_response(Other);
    return MHD_YES;
  });
  std::string Seen =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  C.saw(First == MHD_YES && Second == MHD_NO, "first " + std::to_string(First) +
                                                  ", second " +
                                                  std::to_string(Second));
  C.saw(count(Seen, "HTTP/1.1 ") == 1 && contains(Seen, "first") &&
            !contains(Seen, "second"),
        "on the wire: " + Seen.substr(0, 15));
  return C.result();
}
