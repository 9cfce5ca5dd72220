#include "test/evidence/support/Beast.h"

using namespace evidence;

/// Asks \p Silent and waits a second at most; so it is meant.
static void askBlocking(const Peer &Silent) {
  asio::io_context Io;
  beast::tcp_stream Stream(Io);
  beast::error_code Error;
  Stream.connect(endpointOf(Silent.port()), Error);
  http::request<http::empty_body> Ask(http::verb::get, "/", 11);
  http::response<http::string_body> Answer;
  beast::flat_buffer Buffer;
  Stream.expires_after(std::chrono::seconds(1));
  http::write(Stream, Ask, Error);
  http::read(Stream, Buffer, Answer, Error);
}

static beast::error_code askAsync(const Peer &Silent) {
  asio::io_context Io;
  beast::tcp_stream Stream(Io);
  beast::error_code Result;
  Stream.connect(endpointOf(Silent.port()), Result);
  http::response<http::string_body> Answer;
  beast::flat_buffer Buffer;
  Stream.expires_after(std::chrono::seconds(1));
  http::async_read(Stream, Buffer, Answer,
                   [&](beast::error_code Error, size_t) { Result = Error; });
  Io.run();
  return Result;
}

int main() {
  Claim C(
      "tcp_stream::expires_after bounds asynchronous calls only: a blocking "
      "read waits for ever; " +
      boostBeast());
  {
    std::unique_ptr<Running> Call;
    Peer Silent(sayNothing);
    Call = std::make_unique<Running>([&] { askBlocking(Silent); });
    bool Ended = Call->endsWithin(Ms(3000));
    C.saw(!Ended,
          "expires_after 1 s, blocking read ends within 3 s: " + text(Ended));
  }
  Peer Silent(sayNothing);
  Stopwatch Watch;
  beast::error_code Error = askAsync(Silent);
  C.saw(Error == beast::error::timeout && Watch.elapsed() >= Ms(900),
        "async_read: " + Error.message() + " after " + text(Watch.elapsed()));
  return C.result();
}
