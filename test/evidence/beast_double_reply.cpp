#include "test/evidence/support/Beast.h"

using namespace evidence;

int main() {
  Claim C("two http::write of whole messages are two replies on the wire: the "
          "client takes the second for the answer to its next request; " +
          boostBeast());
  Connection Listener(listenOnLoopback());
  int Port = portOf(Listener.socket());
  std::thread Server([&] {
    asio::io_context Io;
    asio::ip::tcp::socket Client(Io, asio::ip::tcp::v4(),
                                 ::accept(Listener.socket(), nullptr, nullptr));
    beast::flat_buffer Buffer;
    beast::error_code Error;
    for (int I = 0; I < 2; ++I) {
      http::request<http::string_body> Ask;
      http::read(Client, Buffer, Ask, Error);
      for (const char *Body : {"refused", "granted"}) {
        http::response<http::string_body> Answer(http::status::ok, 11);
        Answer.body() = std::string(Body) + " " + std::string(Ask.target());
        Answer.prepare_payload();
        http::write(Client, Answer, Error);
      }
    }
  });
  asio::io_context Io;
  beast::tcp_stream Stream(Io);
  Stream.connect(endpointOf(Port));
  beast::flat_buffer Buffer;
  std::vector<std::string> Answers;
  for (const char *Path : {"/mine", "/other"}) {
    http::request<http::empty_body> Ask(http::verb::get, Path, 11);
    http::write(Stream, Ask);
    http::response<http::string_body> Answer;
    http::read(Stream, Buffer, Answer);
    Answers.push_back(Answer.body());
  }
  Server.join();
  C.saw(Answers[0] == "refused /mine", "GET /mine: " + Answers[0]);
  C.saw(Answers[1] == "granted /mine", "GET /other: " + Answers[1]);
  return C.result();
}
