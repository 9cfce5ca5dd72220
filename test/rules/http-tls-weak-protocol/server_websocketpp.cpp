// WebSocket++ asks a handler for the context of each connection.
#include <websocketpp/config/asio.hpp>
#include <websocketpp/server.hpp>

using Server = websocketpp::server<websocketpp::config::asio_tls>;
using Context = websocketpp::lib::asio::ssl::context;
using ContextPtr = websocketpp::lib::shared_ptr<Context>;

static ContextPtr old(websocketpp::connection_hdl) {
  ContextPtr Made = websocketpp::lib::make_shared<Context>(Context::tlsv1); // expect: http-tls-weak-protocol
  return Made;
}

static ContextPtr oldByNew(websocketpp::connection_hdl) {
  return ContextPtr(new Context(Context::sslv3)); // expect: http-tls-weak-protocol
}

static ContextPtr good(websocketpp::connection_hdl) {
  return ContextPtr(new Context(Context::tlsv12));
}

static ContextPtr leftOpen(websocketpp::connection_hdl) {
  ContextPtr Made(new Context(Context::sslv23));
  Made->set_options(Context::default_workarounds | Context::no_tlsv1 | Context::no_tlsv1_1);
  return Made;
}

void serve(Server &S) {
  S.set_tls_init_handler(old);
  S.set_tls_init_handler(oldByNew);
  S.set_tls_init_handler(good);
  S.set_tls_init_handler(leftOpen);
}
