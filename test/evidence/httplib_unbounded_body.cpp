#include "test/evidence/support/Httplib.h"

using namespace evidence;
using httplib::Request;
using httplib::Response;

static const size_t Mebibyte = 1 << 20;

int main() {
  Claim C(
      "before 0.31.0 cpp-httplib's server keeps a body of any size in memory "
      "unless set_payload_max_length is called; " +
      cppHttplib());
  std::atomic<size_t> Taken{0};
  auto Take = [&](httplib::Server &S) {
    S.Post("/", [&](const Request &Q, Response &) { Taken = Q.body.size(); });
  };
  {
    HttplibServer Server(Take);
    std::string Answer = post(Server.port(), 128 * Mebibyte);
    C.saw(Taken == 128 * Mebibyte, "default, 128 MiB: " + Answer + ", " +
                                       std::to_string(Taken) + " bytes taken");
  }
  Taken = 0;
  HttplibServer Server([&](httplib::Server &S) {
    Take(S);
    S.set_payload_max_length(Mebibyte);
  });
  std::string Answer = post(Server.port(), 2 * Mebibyte);
  C.saw(Taken == 0 && !contains(Answer, "200"),
        "limit 1 MiB, 2 MiB: " + Answer + ", " + std::to_string(Taken) +
            " bytes taken");
  return C.result();
}
