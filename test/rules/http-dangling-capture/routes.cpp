// Handlers outlive the function that registers them, unless the server dies there.
#include <atomic>
#include <httplib.h>
#include <memory>
#include <string>
#include <thread>
#include <vector>

using httplib::Request;
using httplib::Response;

#define ON(Server, Path, Body) (Server).Get(Path, [&](const Request &, Response &Res) { Body; })

class Service {
public:
  Service() {
    int Hits = 0;
    Server.Get("/hits", [&Hits](const Request &, Response &Res) { // expect: http-dangling-capture "'Hits'"
      Res.set_content(std::to_string(++Hits), "text/plain");
    });
    Server.Get("/members", [this](const Request &, Response &Res) {
      Res.set_content(std::to_string(++Members), "text/plain");
    });
  }
  bool run() { return Server.listen("127.0.0.1", 8080); }

private:
  std::atomic<int> Members{0};
  httplib::Server Server;
};

void toACaller(httplib::Server &Server, std::string Name) {
  Server.Get("/name", [&Name](const Request &, Response &Res) { // expect: http-dangling-capture
    Res.set_content(Name, "text/plain");
  });
}

void inALoop(httplib::Server &Server, const std::vector<std::string> &Paths) {
  for (size_t I = 0; I < Paths.size(); ++I)
    Server.Get(Paths[I], [&](const Request &, Response &Res) { // expect: http-dangling-capture "'I'"
      Res.set_content(Paths[I], "text/plain");
    });
}

void byAMacro(httplib::Server &Server) {
  std::string Page = "hello";
  ON(Server, "/", Res.set_content(Page, "text/plain")); // expect: http-dangling-capture
}

template <typename T> void registered(httplib::Server &Server, T Value) {
  Server.Get("/value", [&Value](const Request &, Response &Res) { // expect: http-dangling-capture
    Res.set_content(std::to_string(Value), "text/plain");
  });
}
void instance(httplib::Server &Server) { registered(Server, 42); }

std::unique_ptr<httplib::Server> made() {
  auto Server = std::make_unique<httplib::Server>();
  std::string Page = "hello";
  Server->Get("/", [&Page](const Request &, Response &Res) { // expect: http-dangling-capture
    Res.set_content(Page, "text/plain");
  });
  return Server;
}

// --- clean ---------------------------------------------------------------------

void servedHere(httplib::Server &Server) {
  int Hits = 0;
  Server.Get("/hits", [&Hits](const Request &, Response &Res) {
    Res.set_content(std::to_string(++Hits), "text/plain");
  });
  Server.listen("127.0.0.1", 8080);
}

void diesHere() {
  int Hits = 0;
  httplib::Server Server;
  Server.Get("/hits", [&Hits](const Request &, Response &Res) {
    Res.set_content(std::to_string(++Hits), "text/plain");
  });
  std::thread Serving([&Server] { Server.listen("127.0.0.1", 8080); });
  Server.stop();
  Serving.join();
}

void copied(httplib::Server &Server, std::string Name) {
  Server.Get("/name", [Name](const Request &, Response &Res) {
    Res.set_content(Name, "text/plain");
  });
}

void ofTheCaller(httplib::Server &Server, const std::string &Name) {
  Server.Get("/name", [&Name](const Request &, Response &Res) {
    Res.set_content(Name, "text/plain");
  });
}

void loopOverReferences(httplib::Server &Server, const std::vector<std::string> &Paths) {
  for (const std::string &Path : Paths)
    Server.Get(Path, [&Path](const Request &, Response &Res) {
      Res.set_content(Path, "text/plain");
    });
}

void loopByCopy(httplib::Server &Server, const std::vector<std::string> &Paths) {
  for (size_t I = 0; I < Paths.size(); ++I)
    Server.Get(Paths[I], [&Paths, I](const Request &, Response &Res) {
      Res.set_content(Paths[I], "text/plain");
    });
}

void shared(httplib::Server &Server) {
  auto Hits = std::make_shared<std::atomic<int>>(0);
  Server.Get("/hits", [Hits](const Request &, Response &Res) {
    Res.set_content(std::to_string(++*Hits), "text/plain");
  });
}

void noCapture(httplib::Server &Server) {
  Server.Get("/", [](const Request &, Response &Res) { Res.set_content("ok", "text/plain"); });
}

void aStatic(httplib::Server &Server) {
  static std::atomic<int> Hits{0};
  Server.Get("/hits", [&](const Request &, Response &Res) {
    Res.set_content(std::to_string(++Hits), "text/plain");
  });
}

// Who hands the locals on keeps the handler as long as they live.
template <typename F> void with(httplib::Server &Server, F &&Serve) { Serve(Server); }
void handedOn(httplib::Server &Server) {
  with(Server, [&](httplib::Server &S) { S.listen("127.0.0.1", 8080); });
}

// As long as the program runs.
int main() {
  int Hits = 0;
  auto Server = std::make_unique<httplib::Server>();
  Server->Get("/hits", [&Hits](const Request &, Response &Res) {
    Res.set_content(std::to_string(++Hits), "text/plain");
  });
  return Server->listen("127.0.0.1", 8080) ? 0 : 1;
}
