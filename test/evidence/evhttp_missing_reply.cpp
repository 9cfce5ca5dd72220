#include "test/evidence/support/Evhttp.h"

using namespace evidence;

static std::atomic<bool> Noticed{false};

static void noticeClose(evhttp_connection *, void *) { Noticed = true; }

int main() {
  Claim C(std::string("a request that the handler forgets is never answered, "
                      "with a timeout neither, and evhttp does not see the "
                      "client go; libevent ") +
          event_get_version());
  EvServer Server(
      [](evhttp_request *R) {
        if (std::string(evhttp_request_get_uri(R)) != "/forget")
          return evhttp_send_reply(R, 200, "OK", nullptr);
        evhttp_connection_set_closecb(evhttp_request_get_connection(R),
                                      noticeClose, nullptr);
      },
      [](evhttp *Http) { evhttp_set_timeout(Http, 1); });
  std::string Answered =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  C.saw(contains(Answered, "200 OK"), "answered: " + Answered.substr(0, 15));
  {
    Connection Client = connectTo(Server.port());
    Client.send(request("GET /forget"));
    Stopwatch Watch;
    bool Closed = Client.closedWithin(Ms(3000));
    C.saw(!Closed, "forgotten, timeout 1 s: answered or closed within 3 s: " +
                       text(Closed));
  }
  std::this_thread::sleep_for(Ms(1500));
  C.saw(!Noticed, "1.5 s after the client closed, evhttp noticed: " +
                      text(Noticed.load()));
  return C.result();
}
