#include "test/evidence/support/Evhttp.h"

using namespace evidence;

static const size_t Mebibyte = 1 << 20;

int main() {
  Claim C(std::string("evhttp keeps a body of any size in memory unless "
                      "evhttp_set_max_body_size is called; libevent ") +
          event_get_version());
  std::atomic<size_t> Taken{0};
  auto Take = [&](evhttp_request *R) {
    Taken = evbuffer_get_length(evhttp_request_get_input_buffer(R));
    evhttp_send_reply(R, 200, "OK", nullptr);
  };
  {
    EvServer Server(Take);
    std::string Answer = post(Server.port(), 64 * Mebibyte);
    C.saw(Taken == 64 * Mebibyte, "default, 64 MiB: " + Answer + ", " +
                                      std::to_string(Taken) + " bytes taken");
  }
  Taken = 0;
  EvServer Server(Take, [](evhttp *Http) {
    evhttp_set_max_body_size(Http, ssize_t(Mebibyte));
  });
  std::string Answer = post(Server.port(), 64 * Mebibyte);
  C.saw(Taken == 0 && !contains(Answer, "200"),
        "limit 1 MiB: " + Answer + ", " + std::to_string(Taken) +
            " bytes taken");
  return C.result();
}
