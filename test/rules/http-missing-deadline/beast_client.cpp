// A client's calls that block cannot be bounded; asynchronous ones are by the
// deadline of their tcp_stream.
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/asio/connect.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/ssl.hpp>
#include <chrono>
#include <memory>

namespace beast = boost::beast;
namespace http = beast::http;
using boost::asio::ip::tcp;
namespace ssl = boost::asio::ssl;
using Response = http::response<http::string_body>;

static const auto Done = [](beast::error_code, std::size_t) {};
static const auto Ended = [](beast::error_code) {};

void blocking(boost::asio::io_context &Io, tcp::endpoint Where) {
  beast::tcp_stream Stream(Io);
  Stream.connect(Where); // expect: http-missing-deadline "'Stream'"
  beast::flat_buffer Buffer;
  Response Answer;
  http::read(Stream, Buffer, Answer); // expect: http-missing-deadline "'Stream'"
}

void socket(boost::asio::io_context &Io,
            const tcp::resolver::results_type &Where) {
  tcp::socket Socket(Io);
  boost::asio::connect(Socket, Where); // expect: http-missing-deadline
  beast::flat_buffer Buffer;
  http::response_parser<http::string_body> Answer;
  http::read(Socket, Buffer, Answer); // expect: http-missing-deadline
}

void tls(boost::asio::io_context &Io, ssl::context &Context) {
  ssl::stream<tcp::socket> Stream(Io, Context);
  Stream.handshake(ssl::stream_base::client); // expect: http-missing-deadline
}

void neverArmed(boost::asio::io_context &Io, tcp::endpoint Where) {
  beast::tcp_stream Stream(Io);
  Stream.async_connect(Where, Ended); // expect: http-missing-deadline "'Stream'"
  Io.run();
}

// --- clean ---------------------------------------------------------------------

void armed(boost::asio::io_context &Io, tcp::endpoint Where, Response &Answer,
           beast::flat_buffer &Buffer) {
  beast::tcp_stream Stream(Io);
  Stream.expires_after(std::chrono::seconds(30));
  Stream.async_connect(Where, Ended);
  Io.run();
  Io.restart();
  http::async_read(Stream, Buffer, Answer, Done);
  Io.run();
}

// Armed once, for what follows in other calls.
class Session : public std::enable_shared_from_this<Session> {
public:
  explicit Session(boost::asio::io_context &Io) : Stream(Io) {}
  void run(tcp::endpoint Where) {
    Stream.expires_after(std::chrono::seconds(30));
    Stream.async_connect(Where,
                         beast::bind_front_handler(&Session::onConnect,
                                                   shared_from_this()));
  }
  void onConnect(beast::error_code) {
    http::async_read(Stream, Buffer, Answer, Done);
  }

private:
  beast::tcp_stream Stream;
  beast::flat_buffer Buffer;
  Response Answer;
};
void begin(std::shared_ptr<Session> S, tcp::endpoint Where) { S->run(Where); }

// The deadline is that of the layer below.
class Secure : public std::enable_shared_from_this<Secure> {
public:
  Secure(boost::asio::io_context &Io, ssl::context &Context)
      : Stream(Io, Context) {}
  void run(tcp::endpoint Where) {
    beast::get_lowest_layer(Stream).expires_after(std::chrono::seconds(30));
    beast::get_lowest_layer(Stream).async_connect(
        Where, beast::bind_front_handler(&Secure::onConnect,
                                         shared_from_this()));
  }
  void onConnect(beast::error_code) {
    Stream.async_handshake(ssl::stream_base::client, Ended);
  }

private:
  beast::ssl_stream<beast::tcp_stream> Stream;
};
void begin(std::shared_ptr<Secure> S, tcp::endpoint Where) { S->run(Where); }
