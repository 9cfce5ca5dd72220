// A reply of WebSocket++ that was deferred is sent once.
#include <websocketpp/config/asio_no_tls.hpp>
#include <websocketpp/server.hpp>

using Server = websocketpp::server<websocketpp::config::asio>;
using websocketpp::connection_hdl;
namespace status = websocketpp::http::status_code;

static void twice(Server &server, connection_hdl handle) {
  Server::connection_ptr connection = server.get_con_from_hdl(handle);
  connection->defer_http_response();
  connection->set_status(status::ok);
  connection->send_http_response();
  connection->send_http_response(); // expect: http-double-reply
}

static void deferred(Server &server, connection_hdl handle) {
  Server::connection_ptr connection = server.get_con_from_hdl(handle);
  connection->defer_http_response();
  connection->set_body("ok");
  connection->set_status(status::ok);
  connection->send_http_response();
}

// The library sends it when the handler is done; what is set last is sent.
static void set_only(Server &server, connection_hdl handle) {
  Server::connection_ptr connection = server.get_con_from_hdl(handle);
  connection->set_status(status::ok);
  connection->set_body("draft");
  if (connection->get_resource() != "/")
    connection->set_status(status::not_found);
  connection->set_body("final");
}

static void either(Server &server, connection_hdl handle, bool found) {
  Server::connection_ptr connection = server.get_con_from_hdl(handle);
  connection->defer_http_response();
  if (!found) {
    connection->set_status(status::not_found);
    connection->send_http_response();
    return;
  }
  connection->set_status(status::ok);
  connection->send_http_response();
}

void handlers(Server &server) {
  server.set_http_handler([&](connection_hdl handle) {
    twice(server, handle);
    deferred(server, handle);
    set_only(server, handle);
    either(server, handle, true);
  });
}
