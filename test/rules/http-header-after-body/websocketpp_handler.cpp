// WebSocket++ throws if a header or status is set when the reply is sent.
#include <websocketpp/config/asio_no_tls.hpp>
#include <websocketpp/server.hpp>

using Server = websocketpp::server<websocketpp::config::asio>;
using websocketpp::connection_hdl;
namespace status = websocketpp::http::status_code;

static void header(Server &server, connection_hdl handle) {
  Server::connection_ptr connection = server.get_con_from_hdl(handle);
  connection->defer_http_response();
  connection->set_status(status::ok);
  connection->send_http_response();
  connection->append_header("X-A", "b"); // expect: http-header-after-body
}

static void status_of_an_error(Server &server, connection_hdl handle, bool failed) {
  Server::connection_ptr connection = server.get_con_from_hdl(handle);
  connection->defer_http_response();
  connection->send_http_response();
  if (failed)
    connection->set_status(status::internal_server_error); // expect: http-header-after-body
}

static void before(Server &server, connection_hdl handle) {
  Server::connection_ptr connection = server.get_con_from_hdl(handle);
  connection->set_body("ok");
  connection->append_header("X-A", "b");
  connection->set_status(status::ok);
}

static void deferred(Server &server, connection_hdl handle) {
  Server::connection_ptr connection = server.get_con_from_hdl(handle);
  connection->defer_http_response();
  connection->replace_header("X-A", "b");
  connection->set_status(status::ok);
  connection->send_http_response();
}

void handlers(Server &server) {
  server.set_http_handler([&](connection_hdl handle) {
    header(server, handle);
    status_of_an_error(server, handle, false);
    before(server, handle);
    deferred(server, handle);
  });
}
