#include "test/evidence/support/Beast.h"

using namespace evidence;

int main() {
  Claim C("a field that is set after write_header is lost; " + boostBeast());
  Connection Listener(listenOnLoopback());
  int Port = portOf(Listener.socket());
  std::thread Server([&] {
    asio::io_context Io;
    asio::ip::tcp::socket Client(Io, asio::ip::tcp::v4(),
                                 ::accept(Listener.socket(), nullptr, nullptr));
    http::response<http::string_body> Answer(http::status::ok, 11);
    Answer.set("X-Before", "1");
    Answer.body() = "ok";
    Answer.prepare_payload();
    http::response_serializer<http::string_body, http::fields> Serializer(
        Answer);
    beast::error_code Error;
    http::write_header(Client, Serializer, Error);
    Answer.set("X-After", "1");
    Answer.result(http::status::not_found);
    http::write(Client, Serializer, Error);
  });
  std::string Seen = ask(Port, request("GET /"));
  Server.join();
  C.saw(contains(Seen, "X-Before: 1"),
        "set before arrives: " + text(contains(Seen, "X-Before")));
  C.saw(!contains(Seen, "X-After") && contains(Seen, "200 OK") &&
            contains(Seen, "ok"),
        "set after arrives: " + text(contains(Seen, "X-After")) + ", " +
            Seen.substr(0, Seen.find("\r\n")));
  return C.result();
}
