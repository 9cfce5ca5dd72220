// Where a limit is set for a server that has none.
#include <httplib.h>
#include <memory>

// --- behind the declaration -------------------------------------------------------------
bool declared() {
  httplib::Server server; // takes what comes
  server.set_read_timeout(10);
  return server.listen("10.0.0.1", 8080); // expect: http-unbounded-body fixed
}

bool onOneLine() {
  httplib::Server server; server.set_read_timeout(10);
  return server.listen("10.0.0.1", 8080); // expect: http-unbounded-body fixed
}

// What is set on one path holds there.
bool limitedOnOnePath(bool small) {
  httplib::Server server;
  if (small)
    server.set_payload_max_length(1024);
  return server.listen("10.0.0.1", 8080); // expect: http-unbounded-body fixed
}

bool twice(bool other) {
  httplib::Server server;
  if (other)
    return server.listen("10.0.0.2", 8080); // expect: http-unbounded-body fixed
  return server.listen("10.0.0.1", 8080); // expect: http-unbounded-body fixed
}

template <typename T> bool ofATemplate(T &&handler) {
  httplib::Server server;
  server.Get("/", handler);
  return server.listen("10.0.0.1", 8080); // expect: http-unbounded-body fixed
}
bool instance() {
  return ofATemplate([](const httplib::Request &, httplib::Response &) {}) &&
         ofATemplate([](const httplib::Request &, httplib::Response &response) {
           response.set_content("ok", "text/plain");
         });
}

// --- instead of what is none ------------------------------------------------------------
bool unlimited() {
  httplib::Server server;
  server.set_payload_max_length(static_cast<size_t>(-1));
  return server.listen("10.0.0.1", 8080); // expect: http-unbounded-body fixed
}

#define UNLIMITED server.set_payload_max_length(static_cast<size_t>(-1))
bool unlimitedByAMacro() {
  httplib::Server server;
  UNLIMITED;
  return server.listen("10.0.0.1", 8080); // expect: http-unbounded-body unfixed
}

// --- before it serves -------------------------------------------------------------------
class Service {
public:
  Service() { Server.set_read_timeout(10); }
  bool run() {
    return Server.listen("10.0.0.1", 8080); // expect: http-unbounded-body fixed
  }

private:
  httplib::Server Server;
};

#define SERVER(name) httplib::Server name
bool declaredByAMacro() {
  SERVER(server);
  return server.listen("10.0.0.1", 8080); // expect: http-unbounded-body unfixed
}

#define LISTEN server.listen("10.0.0.1", 8080)
bool servedByAMacro() {
  httplib::Server server;
  return LISTEN; // expect: http-unbounded-body unfixed
}

bool limited() {
  httplib::Server server;
  server.set_payload_max_length(1 << 20);
  return server.listen("10.0.0.1", 8080);
}
