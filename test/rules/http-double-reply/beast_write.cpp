// Two messages for one request are two replies. (Needs a word for the start of
// the next reply, which reading a request is; until then nothing is found.)
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace beast = boost::beast;
namespace http = beast::http;
using boost::asio::ip::tcp;
using Request = http::request<http::string_body>;
using Response = http::response<http::string_body>;

static bool allowed(const Request &Asked) { return Asked.count("Token"); }

void fallsThrough(tcp::socket &Socket, beast::flat_buffer &Buffer) {
  Request Asked;
  http::read(Socket, Buffer, Asked);
  if (!allowed(Asked)) {
    Response No(http::status::forbidden, 11);
    http::write(Socket, No);
  }
  Response Ok(http::status::ok, 11);
  http::write(Socket, Ok); // later: http-double-reply
}

// --- clean ---------------------------------------------------------------------

void returns(tcp::socket &Socket, beast::flat_buffer &Buffer) {
  Request Asked;
  http::read(Socket, Buffer, Asked);
  if (!allowed(Asked)) {
    Response No(http::status::forbidden, 11);
    http::write(Socket, No);
    return;
  }
  Response Ok(http::status::ok, 11);
  http::write(Socket, Ok);
}

// Keep-alive: one reply per request, the message is the same.
void keepAlive(tcp::socket &Socket, beast::flat_buffer &Buffer) {
  Response Ok(http::status::ok, 11);
  for (;;) {
    Request Asked;
    http::read(Socket, Buffer, Asked);
    http::write(Socket, Ok);
    if (!Asked.keep_alive())
      return;
  }
}

// The body in pieces: the serializer is written until it is done.
void pieces(tcp::socket &Socket) {
  http::response<http::buffer_body> Answer(http::status::ok, 11);
  Answer.body().data = nullptr;
  Answer.body().more = true;
  http::response_serializer<http::buffer_body> Writer(Answer);
  beast::error_code Error;
  http::write_header(Socket, Writer, Error);
  char Text[16] = "text";
  do {
    Answer.body().data = Text;
    Answer.body().size = sizeof Text;
    Answer.body().more = false;
    http::write(Socket, Writer, Error);
    if (Error == http::error::need_buffer)
      Error = {};
    if (Error)
      return;
  } while (!Writer.is_done());
}

void some(tcp::socket &Socket) {
  Response Answer(http::status::ok, 11);
  http::response_serializer<http::string_body> Writer(Answer);
  while (!Writer.is_done())
    http::write_some(Socket, Writer);
}

// To two clients.
void both(tcp::socket &One, tcp::socket &Two) {
  Response Answer(http::status::ok, 11);
  http::write(One, Answer);
  http::write(Two, Answer);
}

// A client that asks twice.
void asks(tcp::socket &Socket, beast::flat_buffer &Buffer) {
  Request Ask(http::verb::get, "/", 11);
  Response Answer;
  for (int I = 0; I < 2; ++I) {
    http::write(Socket, Ask);
    http::read(Socket, Buffer, Answer);
  }
}
