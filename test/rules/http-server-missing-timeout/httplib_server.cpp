// cpp-httplib's defaults of 5 s for each read, each write and an idle connection
// are timeouts.
#include <chrono>
#include <httplib.h>

bool by_default() {
  httplib::Server server;
  server.set_payload_max_length(1024);
  return server.listen("127.0.0.1", 8080);
}

bool after_bind() {
  httplib::Server server;
  if (!server.bind_to_port("127.0.0.1", 8080))
    return false;
  return server.listen_after_bind();
}

bool longer() {
  httplib::Server server;
  server.set_read_timeout(30);
  server.set_write_timeout(std::chrono::seconds(30));
  server.set_keep_alive_timeout(60);
  return server.listen("127.0.0.1", 8080);
}

// Taken literally: whoever has not sent yet is cut off.
bool zero() {
  httplib::Server server;
  server.set_read_timeout(0);
  return server.listen("127.0.0.1", 8080);
}
