// What Asio and Beast call when an operation is complete, which is later.
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <memory>

namespace beast = boost::beast;
namespace http = beast::http;

void counts(boost::asio::steady_timer &Timer) {
  int Ticks = 0;
  Timer.async_wait([&Ticks](beast::error_code) { ++Ticks; }); // known-fn: http-dangling-capture timers are not looked at
}

void reads(beast::tcp_stream &Stream, beast::flat_buffer &Buffer,
           http::request<http::string_body> &Asked) {
  bool Done = false;
  http::async_read(Stream, Buffer, Asked, [&Done](beast::error_code, std::size_t) { Done = true; }); // known-fn: http-dangling-capture nor are completions
}

void shares(beast::tcp_stream &Stream, beast::flat_buffer &Buffer,
            http::request<http::string_body> &Asked) {
  auto Done = std::make_shared<bool>(false);
  http::async_read(Stream, Buffer, Asked, [Done](beast::error_code, std::size_t) { *Done = true; });
}

// It runs here.
bool runs(boost::asio::io_context &Io, beast::tcp_stream &Stream, beast::flat_buffer &Buffer,
          http::request<http::string_body> &Asked) {
  bool Done = false;
  http::async_read(Stream, Buffer, Asked, [&Done](beast::error_code, std::size_t) { Done = true; });
  Io.run();
  return Done;
}

class Session : public std::enable_shared_from_this<Session> {
public:
  void wait(boost::asio::steady_timer &Timer) {
    Timer.async_wait([Self = shared_from_this()](beast::error_code) { ++Self->Ticks; });
  }

private:
  int Ticks = 0;
};
