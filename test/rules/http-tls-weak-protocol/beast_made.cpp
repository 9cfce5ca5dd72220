// Contexts of Asio, made in all ways.
#include <boost/asio/ssl.hpp>
#include <boost/beast.hpp>
#include <boost/beast/ssl.hpp>
#include <memory>

namespace ssl = boost::asio::ssl;
using Pointer = std::shared_ptr<ssl::context>;

Pointer shared() {
  auto Made = std::make_shared<ssl::context>(ssl::context::tlsv1); // expect: http-tls-weak-protocol "set context to"
  Made->set_options(ssl::context::no_sslv2);
  return Made;
}

std::unique_ptr<ssl::context> unique() {
  return std::make_unique<ssl::context>(ssl::context::tlsv11_server); // expect: http-tls-weak-protocol
}

Pointer allocated() {
  return Pointer(new ssl::context(ssl::context::tlsv1)); // expect: http-tls-weak-protocol
}

// --- clean ---------------------------------------------------------------------
Pointer strong() { return std::make_shared<ssl::context>(ssl::context::tlsv12); }

Pointer configured(ssl::context::method Method) { return std::make_shared<ssl::context>(Method); }

struct Tls {
  explicit Tls(ssl::context::method Method) : Context(Method) {}
  ssl::context Context;
};
std::unique_ptr<Tls> held() { return std::make_unique<Tls>(ssl::context::tlsv12); }
