// cpp-httplib catches what routes throw, and nothing else.
#include <httplib.h>
#include <memory>
#include <stdexcept>
#include <string>

using httplib::DataSink;
using httplib::Request;
using httplib::Response;

#define THROW_IF(Bad) do { if (Bad) throw std::runtime_error(#Bad); } while (0)

static int lengthOf(const Request &Req) {
  return std::stoi(Req.get_header_value("X-Length")); // expect-step: "thrown here"
}

static void anError(const Request &Req, Response &Res) {
  Res.set_content(std::string(lengthOf(Req), '-'), "text/plain"); // expect: http-escaping-exception "it ends the process"
}

static void logs(const Request &Req, const Response &) {
  THROW_IF(Req.path.empty()); // expect: http-escaping-exception
}

class Pages {
public:
  explicit Pages(httplib::Server &Server) {
    Server.set_post_routing_handler([this](const Request &Req, Response &Res) {
      if (!Count)
        throw std::logic_error(Req.path); // expect: http-escaping-exception
      Res.set_header("X-Count", std::to_string(Count));
    });
  }

private:
  int Count = 0;
};

static void provider(const Request &Req, Response &Res) {
  auto Body = std::make_shared<std::string>(Req.body);
  Res.set_content_provider(Body->size(), "text/plain",
                           [Body](size_t At, size_t, DataSink &Sink) {
                             if (At > Body->size())
                               throw std::out_of_range("body"); // expect: http-escaping-exception
                             return Sink.write(Body->data() + At, Body->size() - At);
                           });
}

template <typename T> void addsTo(httplib::Server &Server) {
  Server.set_expect_100_continue_handler([](const Request &Req, Response &) -> int {
    if (Req.path.size() > sizeof(T))
      throw T(); // expect: http-escaping-exception
    return 100;
  });
}

// --- clean ---------------------------------------------------------------------

static void catches(const Request &Req, Response &Res) {
  try {
    Res.set_content(std::string(lengthOf(Req), '-'), "text/plain");
  } catch (const std::exception &) {
    Res.set_content("error", "text/plain");
  }
}

// The library answers with 500.
static void route(const Request &Req, Response &Res) {
  Res.set_content(std::string(lengthOf(Req), '-'), "text/plain");
}

static void routeLogic(const Request &Req, Response &) {
  THROW_IF(Req.body.empty());
}

static void logsOnly(const Request &, const Response &) noexcept {}

static void provides(const Request &Req, Response &Res) {
  auto Body = std::make_shared<std::string>(Req.body);
  Res.set_content_provider(Body->size(), "text/plain",
                           [Body](size_t At, size_t, DataSink &Sink) {
                             if (At > Body->size())
                               return false;
                             return Sink.write(Body->data() + At, Body->size() - At);
                           });
}

void run(httplib::Server &Server) {
  Server.set_error_handler(anError);
  Server.set_logger(logs);
  Server.Get("/provider", provider);
  Server.Get("/provides", provides);
  Server.Get("/route", route).Get("/logic", routeLogic);
  addsTo<std::bad_function_call>(Server);
}

void runClean(httplib::Server &Server) {
  Server.set_error_handler(catches);
  Server.set_logger(logsOnly);
  Server.set_pre_routing_handler([](const Request &Req, Response &) {
    THROW_IF(Req.path.empty());
    return httplib::Server::HandlerResponse::Unhandled;
  });
}

struct Both {
  explicit Both(httplib::Server &Server) : P(Server) {}
  Pages P;
};
