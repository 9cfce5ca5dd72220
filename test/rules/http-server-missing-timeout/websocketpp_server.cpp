// WebSocket++ gives a request 5 s, unless it is told not to.
#include <websocketpp/config/asio_no_tls.hpp>
#include <websocketpp/server.hpp>

using Server = websocketpp::server<websocketpp::config::asio>;

void by_default() {
  Server server;
  server.init_asio();
  server.listen(8080);
  server.start_accept();
  server.run();
}

void longer() {
  Server server;
  server.init_asio();
  server.set_open_handshake_timeout(30000);
  server.listen(8080);
  server.start_accept();
  server.run();
}

void disabled() {
  Server server;
  server.init_asio();
  server.set_open_handshake_timeout(0);
  server.listen(8080);
  server.start_accept(); // expect: http-server-missing-timeout
  server.run();
}

void disabled_for_a_moment() {
  Server server;
  server.init_asio();
  server.set_open_handshake_timeout(0);
  server.set_open_handshake_timeout(5000);
  server.listen(8080);
  server.start_accept();
  server.run();
}

void from_configuration(long timeout) {
  Server server;
  server.init_asio();
  server.set_open_handshake_timeout(timeout);
  server.listen(8080);
  server.start_accept();
  server.run();
}

void of_the_caller(Server &server) { server.start_accept(); }
