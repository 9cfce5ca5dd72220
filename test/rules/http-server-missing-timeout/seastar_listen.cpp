// Connections of Seastar's server have no timer, and nothing sets one.
#include "../../stubs/seastar/seastar/http/httpd.hh"

using namespace seastar;
using namespace seastar::httpd;

static void routesOf(routes &R) {
  R.add(GET, url("/"), new function_handler([](const_req) { return sstring("ok"); }, "txt"));
}

void server() {
  http_server Server("name");
  Server.set_content_length_limit(65536);
  routesOf(Server._routes);
  Server.listen(socket_address(uint16_t(8080))).get(); // expect: http-server-missing-timeout "proxy"
}

// They are TCP's: whether the other side is still there.
void keepAlive() {
  http_server Server("name");
  Server.set_content_length_limit(65536);
  Server.set_keepalive_parameters(net::keepalive_params{60, 10, 3});
  Server.listen(socket_address(uint16_t(8080))).get(); // expect: http-server-missing-timeout
}

// No call bounds it, whoever made it.
void given(http_server &Server) {
  Server.listen(socket_address(uint16_t(8080))).get(); // expect: http-server-missing-timeout
}

future<> continued(http_server_control &Control) {
  return Control.start().then([&Control] { return Control.set_routes(routesOf); }).then([&Control] {
    return Control.listen(socket_address(uint16_t(8080))); // expect: http-server-missing-timeout
  });
}

class Service {
public:
  future<> start() { return Control.listen(socket_address(uint16_t(8080))); } // expect: http-server-missing-timeout

private:
  http_server_control Control;
};

// --- clean -------------------------------------------------------------------

void neverListens() {
  http_server Server("name");
  routesOf(Server._routes);
  Server.stop().get();
}
