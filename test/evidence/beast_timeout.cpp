#include "test/evidence/support/Beast.h"

using namespace evidence;

/// Reads one request; with \p Each the deadline starts again before each part,
/// else it is armed once. 0 seconds: no deadline.
struct Session : std::enable_shared_from_this<Session> {
  Session(asio::ip::tcp::socket Socket, int Seconds, bool Each)
      : Stream(std::move(Socket)), Seconds(Seconds), Each(Each) {}

  void begin() {
    if (Seconds)
      Stream.expires_after(std::chrono::seconds(Seconds));
    more();
  }
  void more() {
    if (Seconds && Each)
      Stream.expires_after(std::chrono::seconds(Seconds));
    http::async_read_some(
        Stream, Buffer, Parser,
        [Self = shared_from_this()](beast::error_code Error, size_t) {
          if (!Error && !Self->Parser.is_done())
            Self->more();
        });
  }

  beast::tcp_stream Stream;
  beast::flat_buffer Buffer;
  http::request_parser<http::string_body> Parser;
  int Seconds;
  bool Each;
};

class Server {
public:
  Server(int Seconds, bool Each)
      : Socket(listenOnLoopback()), Port(portOf(Socket)),
        Acceptor(acceptorOf(Io, Socket)) {
    accept(Seconds, Each);
    Thread = std::thread([this] { Io.run(); });
  }
  ~Server() {
    Io.stop();
    Thread.join();
  }
  int port() const { return Port; }

private:
  void accept(int Seconds, bool Each) {
    Acceptor.async_accept([=](beast::error_code Error,
                              asio::ip::tcp::socket Client) {
      if (!Error)
        std::make_shared<Session>(std::move(Client), Seconds, Each)->begin();
      accept(Seconds, Each);
    });
  }

  asio::io_context Io;
  int Socket;
  int Port;
  asio::ip::tcp::acceptor Acceptor;
  std::thread Thread;
};

int main() {
  Claim C("a tcp_stream has no deadline of its own; one that is armed before "
          "each read lets a client drip its body, one that is armed once does "
          "not; a header is one read; " +
          boostBeast());
  Server None(0, false), Each(1, true), Once(1, false);
  Connection Silent = connectTo(None.port());
  bool Closed = Silent.closedWithin(Ms(2500));
  C.saw(!Closed,
        "default, a silent client is closed within 2.5 s: " + text(Closed));
  Drip Header = dripHeader(Each.port(), Ms(1000), Ms(4000));
  C.saw(!Header.Held,
        "1 s before each async_read_some, a client that drips its "
        "header is closed after " +
            text(Header.Lasted));
  Drip Body = dripBody(Each.port(), Ms(1000), Ms(3500));
  C.saw(Body.Held, "1 s before each async_read_some, a client that drips its "
                   "body is still there after " +
                       text(Body.Lasted) + ": " + text(Body.Held));
  Drip Total = dripBody(Once.port(), Ms(1000), Ms(4000));
  C.saw(!Total.Held,
        "1 s once for the request, a client that drips its body is "
        "closed after " +
            text(Total.Lasted));
  return C.result();
}
