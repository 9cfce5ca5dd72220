#include "test/evidence/support/Restinio.h"

using namespace evidence;

#include <stdexcept>

int main() {
  Claim C("in RESTinio a second done() and a second create_response() throw; "
          "without done() or after an exception the client gets nothing; " +
          restinioVersion());
  std::vector<restinio::request_handle_t> Kept;
  std::string Done = "nothing", Create = "nothing";
  RestinioServer Server(
      [&](restinio::request_handle_t Q) {
        if (Q->header().path() == "/throw")
          throw std::runtime_error("oops");
        if (Q->header().path() == "/keep")
          Kept.push_back(Q);
        if (Q->header().path() != "/twice")
          return restinio::request_accepted();
        auto Answer = Q->create_response();
        Answer.set_body("first").connection_close().done();
        try {
          Answer.done();
        } catch (const std::exception &E) {
          Done = E.what();
        }
        try {
          Q->create_response().set_body("second").done();
        } catch (const std::exception &E) {
          Create = E.what();
        }
        return restinio::request_accepted();
      },
      Ms(60000), Ms(1000));
  std::string Twice = ask(Server.port(), request("GET /twice"));
  C.saw(count(Twice, "HTTP/1.1 ") == 1 && contains(Twice, "first"),
        "two replies: the first arrives");
  C.saw(Done != "nothing", "the second done() throws: " + Done);
  C.saw(Create != "nothing", "the second create_response() throws: " + Create);
  Stopwatch Watch;
  std::string Forgotten = ask(Server.port(), request("GET /forget"));
  C.saw(Forgotten.empty() && !Watch.past(Ms(4500)),
        "accepted without done(), nobody keeps the request: " +
            std::to_string(Forgotten.size()) + " bytes, closed after " +
            text(Watch.elapsed()));
  Watch = Stopwatch();
  std::string Later = ask(Server.port(), request("GET /keep"));
  C.saw(Later.empty() && Watch.elapsed() >= Ms(900) && !Watch.past(Ms(4500)),
        "accepted and kept without done(), handle_request_timeout 1 s: " +
            std::to_string(Later.size()) + " bytes, closed after " +
            text(Watch.elapsed()));
  std::string Thrown = ask(Server.port(), request("GET /throw"));
  C.saw(Thrown.empty(), "an exception leaves the handler: " +
                            std::to_string(Thrown.size()) + " bytes");
  // The requests hold their connections: they go before the server.
  Kept.clear();
  return C.result();
}
