// WebSocket++ takes 32 MB unless it is told otherwise.
#include <limits>
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

void smaller() {
  Server server;
  server.init_asio();
  server.set_max_http_body_size(64 * 1024);
  server.listen(8080);
  server.start_accept();
  server.run();
}

void any_size() {
  Server server;
  server.init_asio();
  server.set_max_http_body_size((std::numeric_limits<size_t>::max)());
  server.listen(8080);
  server.start_accept(); // expect: http-unbounded-body
  server.run();
}
