// Lambdas, members, templates, overriders.
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <cstdlib>
#include <exception>
#include <functional>
#include <httplib.h>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <thread>

using httplib::Request;
using httplib::Response;

[[noreturn]] static void fatal(const std::string &Why) {
  std::cerr << Why << std::endl;
  std::exit(1);
}

struct Exits : Poco::Net::HTTPRequestHandler {
  void handleRequest(Poco::Net::HTTPServerRequest &Req,
                     Poco::Net::HTTPServerResponse &Res) override {
    if (Req.getMethod() != "GET")
      std::exit(1); // expect: http-process-exit-in-handler "'Exits::handleRequest'"
    Res.send() << "ok";
  }
};

struct Answers : Poco::Net::HTTPRequestHandler {
  void handleRequest(Poco::Net::HTTPServerRequest &Req,
                     Poco::Net::HTTPServerResponse &Res) override {
    if (Req.getMethod() != "GET")
      Res.setStatus(Poco::Net::HTTPResponse::HTTP_METHOD_NOT_ALLOWED);
    Res.send() << "ok";
  }
};

class Service {
public:
  Service() {
    Server.Get("/method", [this](const Request &Req, Response &Res) { get(Req, Res); }); // expect: http-process-exit-in-handler
    Server.Get("/clean", [this](const Request &, Response &Res) { Res.set_content(Page, "text/plain"); });
  }
  // Not from a handler.
  void reload() {
    if (Page.empty())
      fatal("no page");
  }

private:
  void get(const Request &, Response &Res) {
    if (Page.empty())
      std::terminate(); // expect-step: "the process ends here"
    Res.set_content(Page, "text/plain");
  }
  std::string Page = "hello";
  httplib::Server Server;
};

template <typename T> void page(const Request &, Response &Res) {
  T *Data = static_cast<T *>(std::malloc(sizeof(T)));
  if (!Data)
    std::abort(); // expect: http-process-exit-in-handler
  std::free(Data);
  Res.set_content("ok", "text/plain");
}

// Ends a scope, not the process.
struct Guard {
  ~Guard() { std::cerr << "done" << std::endl; }
};
static void guarded(const Request &, Response &Res) {
  Guard G;
  Res.set_content("ok", "text/plain");
}

// The library answers for it.
static void throws(const Request &Req, Response &Res) {
  if (Req.body.empty())
    throw std::runtime_error("empty");
  Res.set_content(Req.body, "text/plain");
}

struct Object {
  void operator()(const Request &, Response &) const {
    std::exit(1); // known-fn: http-process-exit-in-handler an object that is called
  }
};

class Bound {
public:
  void add(httplib::Server &Server) {
    Server.Get("/bound", std::bind(&Bound::get, this, std::placeholders::_1, std::placeholders::_2));
  }

private:
  void get(const Request &, Response &) { std::exit(1); } // expect: http-process-exit-in-handler
};

// The reply is out before another thread ends the process.
static void quits(const Request &, Response &Res) {
  Res.set_content("bye", "text/plain");
  std::thread([] { std::exit(0); }).detach();
}

struct OnEnd {
  std::function<void()> Stop;
};

void run(httplib::Server &Server, std::shared_ptr<OnEnd> End) {
  Server.Get("/lambda", [](const Request &Req, Response &Res) {
    if (!Req.has_header("Host"))
      std::abort(); // expect: http-process-exit-in-handler
    Res.set_content("ok", "text/plain");
  });
  Server.Get("/helper", [](const Request &Req, Response &) {
    fatal(Req.path); // expect: http-process-exit-in-handler
  });
  Server.Post("/stop", [&Server](const Request &, Response &Res) {
    Res.set_content("stopping", "text/plain");
    Server.stop();
  });
  Server.Post("/end", [End](const Request &, Response &Res) {
    Res.set_content("ending", "text/plain");
    End->Stop();
  });
  Server.Get("/template", page<int>);
  Server.Get("/guarded", guarded);
  Server.Get("/throws", throws);
  Server.Get("/object", Object());
  Server.Post("/quit", quits);
  if (!Server.listen("127.0.0.1", 8080))
    std::exit(1);
}
