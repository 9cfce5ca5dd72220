#include "test/evidence/support/Pistache.h"

using namespace evidence;
using pistache::Http::Code;
using pistache::Http::Request;
using pistache::Http::ResponseWriter;

int main() {
  Claim C("a second send() puts a second reply on the wire; " +
          pistacheVersion());
  PistacheServer Server([](const Request &, ResponseWriter W) {
    W.send(Code::Ok, "first");
    W.send(Code::Internal_Server_Error, "second");
  });
  std::string Seen = ask(Server.port(), request("GET /"), Ms(2000));
  C.saw(count(Seen, "HTTP/1.1 ") > 1,
        std::to_string(count(Seen, "HTTP/1.1 ")) + " status lines, 'first' " +
            std::to_string(count(Seen, "first")) + " times");
  return C.result();
}
