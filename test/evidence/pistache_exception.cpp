#include "test/evidence/support/Pistache.h"

using namespace evidence;
using pistache::Http::Code;
using pistache::Http::Request;
using pistache::Http::ResponseWriter;

#include <stdexcept>

int main() {
  Claim C(
      "the text of an exception that leaves a handler is sent to the client; " +
      pistacheVersion());
  PistacheServer Server([](const Request &, ResponseWriter) {
    throw std::runtime_error("password of the database");
  });
  std::string Seen = ask(Server.port(), request("GET /"), Ms(2000));
  C.saw(contains(Seen, "HTTP/1.1 500") &&
            contains(Seen, "password of the database"),
        Seen.substr(0, Seen.find("\r\n")) +
            ", the text is in the body: " + text(contains(Seen, "password")));
  return C.result();
}
