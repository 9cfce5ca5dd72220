// Nothing bounds a blocking read; an asynchronous one is bounded by the deadline
// that was armed on its tcp_stream.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <memory>

namespace beast = boost::beast;
namespace http = beast::http;
using boost::asio::ip::tcp;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

void blocking(tcp::acceptor &Acceptor, boost::asio::io_context &Io) {
  tcp::socket Socket(Io);
  Acceptor.accept(Socket);
  beast::flat_buffer Buffer;
  Request Asked;
  http::read(Socket, Buffer, Asked); // expect: http-server-missing-timeout
  Response Answer;
  http::write(Socket, Answer);
}

// A deadline does nothing for what blocks: http-ineffective-deadline says so.
void armedButBlocking(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  Stream.expires_after(std::chrono::seconds(30));
  http::read(Stream, Buffer, Asked);
}

void neverArmed(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  http::async_read( // expect: http-server-missing-timeout
      Stream, Buffer, Asked, [](beast::error_code, std::size_t) {});
  Io.run();
}

void disarmed(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  Stream.expires_after(std::chrono::seconds(30));
  Stream.expires_never();
  http::async_read( // expect: http-server-missing-timeout
      Stream, Buffer, Asked, [](beast::error_code, std::size_t) {});
  Io.run();
}

// --- clean ---------------------------------------------------------------------

void armed(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  Stream.expires_after(std::chrono::seconds(30));
  http::async_read(Stream, Buffer, Asked,
                   [](beast::error_code, std::size_t) {});
  Io.run();
}

class Session : public std::enable_shared_from_this<Session> {
public:
  explicit Session(tcp::socket &&Socket) : Stream(std::move(Socket)) {}
  void read() {
    Asked = {};
    Stream.expires_after(std::chrono::seconds(30));
    http::async_read(Stream, Buffer, Asked,
                     beast::bind_front_handler(&Session::onRead,
                                               shared_from_this()));
  }
  void onRead(beast::error_code Error, std::size_t) {
    if (Error)
      return;
    Answer.keep_alive(Asked.keep_alive());
    http::async_write(Stream, Answer,
                      beast::bind_front_handler(&Session::onWrite,
                                                shared_from_this()));
  }
  void onWrite(beast::error_code Error, std::size_t) {
    if (!Error && Answer.keep_alive())
      read();
  }

private:
  beast::tcp_stream Stream;
  beast::flat_buffer Buffer;
  Request Asked;
  Response Answer;
};
void begin(std::shared_ptr<Session> S) { S->read(); }

// A timer that closes the socket.
class Connection : public std::enable_shared_from_this<Connection> {
public:
  explicit Connection(tcp::socket &&S)
      : Socket(std::move(S)), Deadline(Socket.get_executor()) {}
  void start() {
    Deadline.expires_after(std::chrono::seconds(60));
    Deadline.async_wait([Self = shared_from_this()](beast::error_code Error) {
      if (!Error)
        Self->Socket.close(Error);
    });
    http::async_read(Socket, Buffer, Asked,
                     [Self = shared_from_this()](beast::error_code,
                                                 std::size_t) {});
  }

private:
  tcp::socket Socket;
  boost::asio::steady_timer Deadline;
  beast::flat_buffer Buffer;
  Request Asked;
};
void begin(std::shared_ptr<Connection> C) { C->start(); }

// The deadline is armed by who made the stream.
void given(beast::tcp_stream &Stream, beast::flat_buffer &Buffer,
           Request &Asked) {
  http::async_read(Stream, Buffer, Asked,
                   [](beast::error_code, std::size_t) {});
}

// What a client reads is no request.
void client(boost::asio::io_context &Io, Response &Answer) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Stream.expires_after(std::chrono::seconds(30));
  http::async_read(Stream, Buffer, Answer,
                   [](beast::error_code, std::size_t) {});
}

// Whoever hands the socket over cannot have bounded what blocks; what does not, a timer of his may end.
void blockingOnParameter(tcp::socket &Socket) {
  beast::flat_buffer Buffer;
  Request Asked;
  beast::error_code Error;
  http::read(Socket, Buffer, Asked, Error); // expect: http-server-missing-timeout
}

void blockingOnStream(beast::tcp_stream &Stream) {
  beast::flat_buffer Buffer;
  Request Asked;
  http::read(Stream, Buffer, Asked); // expect: http-server-missing-timeout
}

// The layer below is the stream itself, by whatever way it is named.
struct Held {
  explicit Held(boost::asio::io_context &Io) : Stream(Io) {}
  beast::tcp_stream &stream() { return Stream; }
  beast::tcp_stream Stream;
};

template <class Stream> void armedBelow(Stream &S) {
  beast::flat_buffer Buffer;
  Request Asked;
  beast::get_lowest_layer(S).expires_after(std::chrono::seconds(30));
  http::async_read(S, Buffer, Asked, [](beast::error_code, std::size_t) {});
}

void armedByTheLowestLayer(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  armedBelow(Stream);
  Held H(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  beast::get_lowest_layer(H.stream()).expires_after(std::chrono::seconds(30));
  http::async_read(H.stream(), Buffer, Asked, [](beast::error_code, std::size_t) {});
}
