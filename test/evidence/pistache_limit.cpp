#include "test/evidence/support/Pistache.h"

using namespace evidence;
using pistache::Http::Code;
using pistache::Http::Request;
using pistache::Http::ResponseWriter;

int main() {
  Claim C("by default Pistache refuses a request of more than 4096 bytes; " +
          pistacheVersion());
  PistacheServer Server(
      [](const Request &, ResponseWriter W) { W.send(Code::Ok, "ok"); });
  std::string Small = post(Server.port(), 1024),
              Large = post(Server.port(), 8192);
  C.saw(contains(Small, "200"), "1 KiB: " + Small);
  C.saw(contains(Large, "413"), "8 KiB: " + Large);
  return C.result();
}
