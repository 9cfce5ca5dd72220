// Seastar reads the whole body before it asks the handler, whatever its length.
#include "../../stubs/seastar/seastar/http/httpd.hh"
#include <limits>

using namespace seastar;
using namespace seastar::httpd;

void noLimit() {
  http_server Server("name");
  Server.listen(socket_address(uint16_t(8080))).get(); // expect: http-unbounded-body "set_content_length_limit"
}

void largest() {
  http_server Server("name");
  Server.set_content_length_limit(std::numeric_limits<size_t>::max());
  Server.listen(socket_address(uint16_t(8080))).get(); // expect: http-unbounded-body "as its limit says"
}

void control() {
  http_server_control Control;
  Control.start().get();
  Control.listen(socket_address(uint16_t(8080))).get(); // expect: http-unbounded-body
}

// --- clean -------------------------------------------------------------------

void limited() {
  http_server Server("name");
  Server.set_content_length_limit(1 << 20);
  Server.listen(socket_address(uint16_t(8080))).get();
}

void limitedByConfiguration(size_t Limit) {
  http_server Server("name");
  Server.set_content_length_limit(Limit);
  Server.listen(socket_address(uint16_t(8080)), listen_options()).get();
}

// The handler reads it, part by part.
void streamed() {
  http_server Server("name");
  Server.set_content_streaming(true);
  Server.listen(socket_address(uint16_t(8080))).get();
}

static void configure(http_server &Server) { Server.set_content_length_limit(65536); }

void limitedByAHelper() {
  http_server Server("name");
  configure(Server);
  Server.listen(socket_address(uint16_t(8080))).get();
}

void limitedOnEachShard() {
  http_server_control Control;
  Control.start().get();
  Control.server().invoke_on_all([](http_server &Server) { Server.set_content_length_limit(65536); }).get();
  Control.listen(socket_address(uint16_t(8080))).get();
}

void given(http_server &Server) { Server.listen(socket_address(uint16_t(8080))).get(); }

class Service {
public:
  Service() : Server("name") { Server.set_content_length_limit(65536); }
  future<> start() { return Server.listen(socket_address(uint16_t(8080))); }

private:
  http_server Server;
};
