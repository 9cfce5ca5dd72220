#include "test/evidence/support/Poco.h"

using namespace evidence;
using Request = Poco::Net::HTTPServerRequest;
using Response = Poco::Net::HTTPServerResponse;

#include <stdexcept>

int main() {
  Claim C("an exception that is none of Poco's leaves the client without any "
          "reply; Poco's own become a 500; " +
          poco());
  PocoServer Server([](Request &R, Response &) {
    if (R.getURI() == "/poco")
      throw Poco::NotFoundException("no such thing");
    throw std::runtime_error("oops");
  });
  std::string Own = ask(Server.port(), request("GET /poco"));
  C.saw(contains(Own, "HTTP/1.1 500"),
        "Poco::NotFoundException: " + Own.substr(0, Own.find("\r\n")));
  Stopwatch Watch;
  std::string Other = ask(Server.port(), request("GET /std"));
  C.saw(Other.empty() && !Watch.past(Ms(4500)),
        "std::runtime_error: " + std::to_string(Other.size()) +
            " bytes, closed after " + text(Watch.elapsed()));
  return C.result();
}
