// What expires_after arms bounds asynchronous calls; a call that waits has none.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket.hpp>
#include <chrono>

namespace beast = boost::beast;
namespace http = beast::http;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

void served(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  Stream.expires_after(std::chrono::seconds(30)); // expect: http-ineffective-deadline "the deadline expires_after bounds asynchronous calls only: 'Stream' serves with no timeout"
  http::read(Stream, Buffer, Asked);
}

void asked(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Response Answer;
  Stream.expires_after(std::chrono::seconds(30)); // expect: http-ineffective-deadline "the deadline expires_after bounds asynchronous calls only: the request of 'Stream' can block for ever"
  http::read(Stream, Buffer, Answer);
}

static void arm(beast::tcp_stream &Stream) {
  Stream.expires_after(std::chrono::seconds(30)); // expect: http-ineffective-deadline
}

void helped(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  arm(Stream);
  http::read(Stream, Buffer, Asked);
}

void below_a_websocket(boost::asio::io_context &Io) {
  beast::websocket::stream<beast::tcp_stream> Socket(Io);
  Socket.set_option( // expect: http-ineffective-deadline
      beast::websocket::stream_base::timeout::suggested(beast::role_type::server));
  Socket.accept();
}

#define ARM(Stream) (Stream).expires_after(std::chrono::seconds(5))

void by_a_macro(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  ARM(Stream); // expect: http-ineffective-deadline
  http::read(Stream, Buffer, Asked);
}

// --- clean ---------------------------------------------------------------------

void asynchronous(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  Stream.expires_after(std::chrono::seconds(30));
  http::async_read(Stream, Buffer, Asked, [](beast::error_code, std::size_t) {});
  Io.run();
}

// It bounds the connect, the rest is http-missing-deadline's.
void for_the_connect(boost::asio::io_context &Io,
                     const boost::asio::ip::tcp::endpoint &Peer) {
  beast::tcp_stream Stream(Io);
  Stream.expires_after(std::chrono::seconds(30));
  Stream.async_connect(Peer, [](beast::error_code) {});
  Io.run();
  beast::flat_buffer Buffer;
  Response Answer;
  http::read(Stream, Buffer, Answer);
}

// Nothing was tried.
void never(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  Stream.expires_never();
  http::read(Stream, Buffer, Asked);
}

void nothing(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  http::read(Stream, Buffer, Asked);
}

// Once for a connection that many requests use: it bounds the connection's life.
struct Session {
  beast::tcp_stream Stream;
  beast::flat_buffer Buffer;
  Request Asked;

  explicit Session(boost::asio::io_context &Io) : Stream(Io) {
    Stream.expires_after(std::chrono::minutes(5));
  }
  void next() {
    http::async_read(Stream, Buffer, Asked,
                     [this](beast::error_code Failed, std::size_t) {
                       if (!Failed)
                         next();
                     });
  }
};

// Which of them follows is not known here.
void of_the_caller(beast::tcp_stream &Stream) {
  Stream.expires_after(std::chrono::seconds(30));
}

template <class S> void armed(S &Stream) {
  Stream.expires_after(std::chrono::seconds(30));
}

void through_a_template(boost::asio::io_context &Io) {
  beast::tcp_stream Stream(Io);
  beast::flat_buffer Buffer;
  Request Asked;
  armed(Stream);
  http::async_read(Stream, Buffer, Asked, [](beast::error_code, std::size_t) {});
  Io.run();
}
