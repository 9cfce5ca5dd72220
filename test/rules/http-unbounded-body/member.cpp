// Servers in classes, owners, templates and lambdas.
#include <event2/event.h>
#include <event2/http.h>
#include <httplib.h>
#include <memory>

class Forgets {
public:
  Forgets() { Server.set_read_timeout(10); }
  bool run() { return Server.listen("10.0.0.1", 8080); } // expect: http-unbounded-body

private:
  httplib::Server Server;
};

class Limited {
public:
  explicit Limited(size_t Limit) { Server.set_payload_max_length(Limit); }
  bool run() { return Server.listen("10.0.0.1", 8080); }

private:
  httplib::Server Server;
};

// Whoever has one may limit it.
class Settable {
public:
  void limit(size_t Limit) { Server.set_payload_max_length(Limit); }
  bool run() { return Server.listen("10.0.0.1", 8080); }

private:
  httplib::Server Server;
};

class Api : public httplib::Server {
public:
  bool run() { return listen("10.0.0.1", 8080); }
};

bool owned() {
  auto Server = std::make_unique<httplib::Server>();
  return Server->listen("10.0.0.1", 8080); // expect: http-unbounded-body
}

bool ownedAndLimited() {
  auto Server = std::make_unique<httplib::Server>();
  Server->set_payload_max_length(1 << 20);
  return Server->listen("10.0.0.1", 8080);
}

std::unique_ptr<httplib::Server> make() {
  auto Server = std::make_unique<httplib::Server>();
  Server->set_payload_max_length(1 << 20);
  return Server;
}
bool made() { return make()->listen("10.0.0.1", 8080); }

bool byALambda() {
  httplib::Server Server;
  auto Configure = [&Server](size_t Limit) { Server.set_payload_max_length(Limit); };
  Configure(1 << 20);
  return Server.listen("10.0.0.1", 8080);
}

template <size_t Limit> bool served() {
  httplib::Server Server;
  Server.set_payload_max_length(Limit);
  return Server.listen("10.0.0.1", 8080);
}
bool oneMegabyte() { return served<1 << 20>(); }

template <typename T> bool unlimited(T &&Handler) {
  httplib::Server Server;
  Server.Post("/", Handler);
  return Server.listen("10.0.0.1", 8080); // expect: http-unbounded-body
}
bool instance() {
  return unlimited([](const httplib::Request &, httplib::Response &Response) {
    Response.set_content("ok", "text/plain");
  });
}

// Chained: each call hands the server back.
bool chained() {
  httplib::Server Server;
  Server.set_read_timeout(10).set_payload_max_length(1 << 20).set_write_timeout(10);
  return Server.listen("10.0.0.1", 8080);
}
