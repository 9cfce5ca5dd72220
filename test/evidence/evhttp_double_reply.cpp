#include "test/evidence/support/Evhttp.h"

using namespace evidence;

/// What a client reads of a server that answers twice, and how the server ends.
static std::string twice(bool Chunked, std::string &End) {
  Connection Listener(listenOnLoopback());
  int Socket = Listener.socket();
  std::atomic<bool> Never{false};
  auto Server = std::async(std::launch::async, [&] {
    return inChild(
        [&] {
          serveEv(
              Socket,
              [&](evhttp_request *R) {
                evbuffer *First = evbuffer_new(), *Second = evbuffer_new();
                evbuffer_add_printf(First, "first");
                evbuffer_add_printf(Second, "second");
                if (Chunked) {
                  evhttp_send_reply_start(R, 200, "OK");
                  evhttp_send_reply_chunk(R, First);
                } else {
                  evhttp_send_reply(R, 200, "OK", First);
                }
                evhttp_send_reply(R, 500, "Oops", Second);
              },
              [](evhttp *) {}, Never);
        },
        Ms(3000));
  });
  std::string Seen = ask(portOf(Socket), request("GET /"), Ms(1500));
  End = Server.get();
  return Seen;
}

int main() {
  Claim C(std::string("a second evhttp_send_reply puts a second status line on "
                      "the wire; libevent ") +
          event_get_version());
  std::string End, Seen = twice(false, End);
  C.saw(count(Seen, "HTTP/1.1 ") == 2,
        "two evhttp_send_reply: " + std::to_string(count(Seen, "HTTP/1.1 ")) +
            " status lines; the server ends with " + End +
            " (14 is our alarm)");
  std::string Chunked = twice(true, End);
  C.saw(count(Chunked, "HTTP/1.1 ") == 2,
        "evhttp_send_reply_start, then evhttp_send_reply: " +
            std::to_string(count(Chunked, "HTTP/1.1 ")) +
            " status lines; the server ends with " + End);
  return C.result();
}
