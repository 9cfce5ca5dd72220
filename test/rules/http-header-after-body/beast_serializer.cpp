// Fields that are set after write_header are lost. (Needs steps of a serializer to
// be steps of its message.)
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

namespace beast = boost::beast;
namespace http = beast::http;
using boost::asio::ip::tcp;
using Response = http::response<http::string_body>;
using Serializer = http::response_serializer<http::string_body>;

void fieldLate(tcp::socket &Socket) {
  Response Answer(http::status::ok, 11);
  Answer.body() = "ok";
  Answer.prepare_payload();
  Serializer Writer(Answer);
  http::write_header(Socket, Writer);
  Answer.set("X-After", "1"); // later: http-header-after-body
  http::write(Socket, Writer);
}

void lengthLate(tcp::socket &Socket) {
  Response Answer(http::status::ok, 11);
  Serializer Writer(Answer);
  http::write_header(Socket, Writer);
  Answer.body() = "ok";
  Answer.prepare_payload(); // later: http-header-after-body
  http::write(Socket, Writer);
}

// --- clean ---------------------------------------------------------------------

void before(tcp::socket &Socket) {
  Response Answer(http::status::ok, 11);
  Answer.set("X-Before", "1");
  Answer.keep_alive(false);
  Serializer Writer(Answer);
  http::write_header(Socket, Writer);
  http::write(Socket, Writer);
}

// One message for all requests: each writes it anew.
void forEachRequest(tcp::socket &Socket, beast::flat_buffer &Buffer) {
  Response Answer(http::status::ok, 11);
  for (;;) {
    http::request<http::string_body> Asked;
    http::read(Socket, Buffer, Asked);
    Answer.set("X-Target", Asked.target());
    Answer.body() = "ok";
    Answer.prepare_payload();
    http::write(Socket, Answer);
  }
}

void perRequest(tcp::socket &Socket, beast::flat_buffer &Buffer) {
  for (;;) {
    http::request<http::string_body> Asked;
    http::read(Socket, Buffer, Asked);
    Response Answer(http::status::ok, 11);
    Answer.set("X-Target", Asked.target());
    Serializer Writer(Answer);
    http::write_header(Socket, Writer);
    http::write(Socket, Writer);
  }
}

// Read after the header went out.
bool readsLate(tcp::socket &Socket) {
  Response Answer(http::status::ok, 11);
  Serializer Writer(Answer);
  http::write_header(Socket, Writer);
  http::write(Socket, Writer);
  return Answer.keep_alive() && Answer.count("X-Name");
}

void otherMessage(tcp::socket &Socket, Response &Next) {
  Response Answer(http::status::ok, 11);
  Serializer Writer(Answer);
  http::write_header(Socket, Writer);
  Next.set("X-Next", "1");
  http::write(Socket, Writer);
}
