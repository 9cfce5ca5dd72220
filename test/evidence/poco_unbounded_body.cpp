#include "test/evidence/support/Poco.h"

using namespace evidence;
using Request = Poco::Net::HTTPServerRequest;
using Response = Poco::Net::HTTPServerResponse;

#include <Poco/StreamCopier.h>

static const size_t Mebibyte = 1 << 20;

int main() {
  Claim C("Poco's server has no limit for bodies: the program takes what is "
          "sent; " +
          poco());
  std::atomic<size_t> Taken{0};
  PocoServer Server([&](Request &Q, Response &R) {
    std::string Body;
    Poco::StreamCopier::copyToString(Q.stream(), Body);
    Taken = Body.size();
    R.setContentLength(0);
    R.send();
  });
  std::string Answer = post(Server.port(), 64 * Mebibyte);
  C.saw(Taken == 64 * Mebibyte,
        "64 MiB: " + Answer + ", " + std::to_string(Taken) + " bytes taken");
  return C.result();
}
