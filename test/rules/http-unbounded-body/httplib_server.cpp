// cpp-httplib takes a body of any size unless it is told otherwise.
#include <httplib.h>
#include <limits>

bool no_limit() {
  httplib::Server server;
  return server.listen("127.0.0.1", 8080); // expect: http-unbounded-body
}

bool bound_before() {
  httplib::Server server;
  if (!server.bind_to_port("127.0.0.1", 8080))
    return false;
  return server.listen_after_bind(); // expect: http-unbounded-body
}

// The largest number is the default.
bool as_much_as_there_is() {
  httplib::Server server;
  server.set_payload_max_length((std::numeric_limits<size_t>::max)());
  return server.listen("127.0.0.1", 8080); // expect: http-unbounded-body
}

bool other_settings() {
  httplib::Server server;
  server.set_read_timeout(10);
  server.set_keep_alive_max_count(100);
  return server.listen("127.0.0.1", 8080); // expect: http-unbounded-body
}

bool on_one_path_only(bool small) {
  httplib::Server server;
  if (small)
    server.set_payload_max_length(1024 * 1024);
  return server.listen("127.0.0.1", 8080); // expect: http-unbounded-body
}

bool limited() {
  httplib::Server server;
  server.set_payload_max_length(1024 * 1024);
  return server.listen("127.0.0.1", 8080);
}

bool limited_after_bind() {
  httplib::Server server;
  if (!server.bind_to_port("127.0.0.1", 8080))
    return false;
  server.set_payload_max_length(1024 * 1024);
  return server.listen_after_bind();
}

bool limit_from_configuration(size_t limit) {
  httplib::Server server;
  server.set_payload_max_length(limit);
  return server.listen("127.0.0.1", 8080);
}

static void configure(httplib::Server &server) {
  server.set_read_timeout(10);
  server.set_payload_max_length(64 * 1024);
}

bool limited_by_a_helper() {
  httplib::Server server;
  configure(server);
  return server.listen("127.0.0.1", 8080);
}

bool limited_on_both_paths(bool small) {
  httplib::Server server;
  if (small)
    server.set_payload_max_length(1024);
  else
    server.set_payload_max_length(1024 * 1024);
  return server.listen("127.0.0.1", 8080);
}

// Whoever made the server may have limited it.
bool server_of_the_caller(httplib::Server &server) {
  return server.listen("127.0.0.1", 8080);
}

class Service {
public:
  Service() { server.set_payload_max_length(1024); }
  bool run() { return server.listen("127.0.0.1", 8080); }

private:
  httplib::Server server;
};

bool never_served() {
  httplib::Server server;
  return server.is_valid();
}
