// Asio without Boost: RESTinio, and whatever else is built on it.
#include <asio/ssl.hpp>
#include <restinio/all.hpp>

void old() {
  asio::ssl::context Context(asio::ssl::context::tlsv1); // expect: http-tls-weak-protocol fixed "asio::ssl::context::tlsv12"
  Context.use_certificate_chain_file("server.pem");
}

asio::ssl::context server() {
  asio::ssl::context Context{asio::ssl::context::tlsv11_server}; // expect: http-tls-weak-protocol
  return Context;
}

class Service {
public:
  Service() : Context(asio::ssl::context::sslv3) {} // expect: http-tls-weak-protocol

private:
  asio::ssl::context Context;
};

void chosen(bool Legacy) {
  asio::ssl::context Context(Legacy ? asio::ssl::context::tlsv1_server : asio::ssl::context::tlsv12_server); // expect: http-tls-weak-protocol note "by 'Legacy'"
  Context.use_certificate_chain_file("server.pem");
}

// --- clean -------------------------------------------------------------------------

void good() {
  asio::ssl::context Context(asio::ssl::context::tlsv12_server);
  Context.use_certificate_chain_file("server.pem");
}

void newest() {
  asio::ssl::context Context(asio::ssl::context::tlsv13);
  Context.use_certificate_chain_file("server.pem");
}

// What is left open is taken away by options.
void open() {
  asio::ssl::context Context(asio::ssl::context::sslv23);
  Context.set_options(asio::ssl::context::no_tlsv1 | asio::ssl::context::no_tlsv1_1);
}

void configured(asio::ssl::context::method Method) {
  asio::ssl::context Context(Method);
  Context.use_certificate_chain_file("server.pem");
}

template <asio::ssl::context::method Method> void instance() {
  asio::ssl::context Context(Method);
  Context.use_certificate_chain_file("server.pem");
}
void instances() { instance<asio::ssl::context::tlsv12>(); }

void serve() {
  restinio::run(restinio::on_this_thread().port(8080).request_handler(
      [](const restinio::request_handle_t &Request) { return Request->create_response().done(); }));
}
