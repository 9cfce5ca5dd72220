// Requests of more than 1 MiB are refused unless the program says otherwise.
// (Needs the value inside of a boost::optional.)
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <chrono>
#include <cstdint>
#include <limits>

namespace beast = boost::beast;
namespace http = beast::http;
using boost::asio::ip::tcp;
using Parser = http::request_parser<http::string_body>;

static const auto Done = [](beast::error_code, std::size_t) {};

void noLimit(beast::tcp_stream &Stream, beast::flat_buffer &Buffer) {
  Parser Asked;
  Asked.body_limit(std::numeric_limits<std::uint64_t>::max());
  http::read(Stream, Buffer, Asked); // later: http-unbounded-body
}

void noLimitLater(beast::tcp_stream &Stream, beast::flat_buffer &Buffer) {
  Parser Asked;
  Asked.body_limit(-1);
  http::async_read(Stream, Buffer, Asked, Done); // later: http-unbounded-body
}

// --- clean ---------------------------------------------------------------------

void defaults(beast::tcp_stream &Stream, beast::flat_buffer &Buffer) {
  Parser Asked;
  http::read(Stream, Buffer, Asked);
}

void message(beast::tcp_stream &Stream, beast::flat_buffer &Buffer) {
  http::request<http::string_body> Asked;
  http::read(Stream, Buffer, Asked);
}

void own(beast::tcp_stream &Stream, beast::flat_buffer &Buffer) {
  Parser Asked;
  Asked.body_limit(10 * 1024 * 1024);
  http::async_read(Stream, Buffer, Asked, Done);
}

// First the header, then what its sender may send.
void headerFirst(beast::tcp_stream &Stream, beast::flat_buffer &Buffer) {
  Parser Asked;
  Asked.body_limit(-1);
  http::read_header(Stream, Buffer, Asked);
  Asked.body_limit(Asked.get().find("Token") == Asked.get().end() ? 1024
                                                                  : 1 << 20);
  http::read(Stream, Buffer, Asked);
}

void configured(beast::tcp_stream &Stream, beast::flat_buffer &Buffer,
                std::uint64_t Limit) {
  Parser Asked;
  Asked.body_limit(Limit);
  http::read(Stream, Buffer, Asked);
}

// An answer is no request.
void answer(beast::tcp_stream &Stream, beast::flat_buffer &Buffer) {
  http::response_parser<http::string_body> Answer;
  Answer.body_limit(-1);
  http::read(Stream, Buffer, Answer);
}
