// Routes of cpp-httplib are vectors without a lock, which the workers read.
#include <httplib.h>
#include <memory>
#include <string>
#include <thread>

using httplib::Request;
using httplib::Response;

static void answer(const Request &, Response &Res) { Res.set_content("ok", "text/plain"); }

void inAHandler() {
  httplib::Server Server;
  Server.Post("/plugins", [&Server](const Request &Req, Response &Res) {
    Server.Get("/plugins/" + Req.body, answer); // expect: http-route-after-start "in a handler"
    Res.status = 201;
  });
  Server.listen("127.0.0.1", 8080);
}

class Admin {
public:
  Admin() {
    Server.Post("/mount", [this](const Request &Req, Response &Res) { mount(Req, Res); });
  }
  bool run() { return Server.listen("127.0.0.1", 8080); }

private:
  void mount(const Request &Req, Response &Res) {
    if (!Server.set_mount_point("/files", Req.body)) // known-fn: http-route-after-start what a handler calls is not followed
      Res.status = 400;
  }
  httplib::Server Server;
};

void headersInAHandler(httplib::Server &Server) {
  Server.Put("/policy", [&Server](const Request &Req, Response &) {
    Server.set_default_headers({{"X-Policy", Req.body}}); // expect: http-route-after-start
  });
}

void whileAThreadServes() {
  httplib::Server Server;
  std::thread Serving([&Server] { Server.listen("127.0.0.1", 8080); });
  Server.Get("/", answer); // expect: http-route-after-start "while it serves"
  Server.stop();
  Serving.join();
}

class Thread {
public:
  void start() {
    Serving = std::thread([this] { Server.listen("127.0.0.1", 8080); });
    add(); // expect: http-route-after-start
  }

private:
  void add() { Server.Get("/", answer); }
  httplib::Server Server;
  std::thread Serving;
};

// --- clean ---------------------------------------------------------------------

void inTime() {
  httplib::Server Server;
  Server.Get("/", answer);
  Server.Get("/health", answer);
  Server.listen("127.0.0.1", 8080);
}

void afterBind() {
  httplib::Server Server;
  if (!Server.bind_to_port("127.0.0.1", 8080))
    return;
  Server.Get("/", answer);
  Server.listen_after_bind();
}

void chained() {
  httplib::Server Server;
  Server.Get("/", answer).Get("/health", answer).set_error_handler(answer);
  Server.listen("127.0.0.1", 8080);
}

// It has come back: nobody is served any more.
void again() {
  httplib::Server Server;
  Server.Get("/", answer);
  Server.listen("127.0.0.1", 8080);
  Server.Get("/late", answer);
  Server.listen("127.0.0.1", 8081);
}

static void addRoutes(httplib::Server &Server) {
  Server.Get("/", answer);
  Server.Post("/", answer);
}

void byAHelper() {
  httplib::Server Server;
  addRoutes(Server);
  Server.listen("127.0.0.1", 8080);
}

void fromATable(const std::string *Paths, int N) {
  httplib::Server Server;
  for (int I = 0; I < N; ++I)
    Server.Get(Paths[I], answer);
  Server.listen("127.0.0.1", 8080);
}

class Service {
public:
  Service() { Server.Get("/", answer); }
  void add(const std::string &Path) { Server.Get(Path, answer); }
  bool run() { return Server.listen("127.0.0.1", 8080); }

private:
  httplib::Server Server;
};

void inAThread() {
  httplib::Server Server;
  Server.Get("/", answer);
  std::thread Serving([&Server] { Server.listen("127.0.0.1", 8080); });
  Server.stop();
  Serving.join();
}

// One after the other.
void restarted(httplib::Server &Server, int N) {
  for (int I = 0; I < N; ++I) {
    Server.Get("/" + std::to_string(I), answer);
    if (!Server.listen("127.0.0.1", 8080))
      break;
  }
}

// Another server than the one that asks.
void another(httplib::Server &Inside) {
  auto Next = std::make_shared<httplib::Server>();
  Inside.Post("/restart", [Next](const Request &, Response &Res) { Res.status = 202; });
  Next->Get("/", answer);
}
