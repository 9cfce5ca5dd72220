// A client of Pistache whose request nobody answers waits for a timeout.
#define chain_ chainCore // async.h: a member that its class does not have
#include <chrono>
#include <map>
#include <pistache/endpoint.h>
#include <pistache/router.h>

using namespace Pistache;

class OnePath : public Http::Handler {
  HTTP_PROTOTYPE(OnePath)
  void onRequest(const Http::Request &request,
                 Http::ResponseWriter writer) override {
    if (request.resource() == "/a")
      writer.send(Http::Code::Ok);
  } // expect: http-missing-reply
};

static void early(const Rest::Request &request, Http::ResponseWriter writer) {
  if (!request.hasParam("id"))
    return; // expect: http-missing-reply
  writer.send(Http::Code::Ok);
}

static void header_only(const Rest::Request &, Http::ResponseWriter writer) {
  writer.headers().add<Http::Header::Server>("a");
} // expect: http-missing-reply

static void no_end(const Rest::Request &, Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  stream.write("a", 1);
} // known-fn: http-missing-reply a stream that is never ended

class Both : public Http::Handler {
  HTTP_PROTOTYPE(Both)
  void onRequest(const Http::Request &request,
                 Http::ResponseWriter writer) override {
    if (request.resource() == "/a")
      writer.send(Http::Code::Ok);
    else
      writer.send(Http::Code::Not_Found);
  }
};

// onTimeout answers.
class Later : public Http::Handler {
  HTTP_PROTOTYPE(Later)
  void onRequest(const Http::Request &, Http::ResponseWriter writer) override {
    writer.timeoutAfter(std::chrono::seconds(1));
  }
  void onTimeout(const Http::Request &, Http::ResponseWriter writer) override {
    writer.send(Http::Code::Request_Timeout);
  }
};

static void file(const Rest::Request &, Http::ResponseWriter writer) {
  Http::serveFile(writer, "index.html");
}

// The library answers for an HttpError.
static void thrown(const Rest::Request &request, Http::ResponseWriter writer) {
  if (!request.hasParam("id"))
    throw Http::HttpError(Http::Code::Bad_Request, "no id");
  writer.send(Http::Code::Ok);
}

static void handed_on(const Rest::Request &request,
                      Http::ResponseWriter writer) {
  file(request, std::move(writer));
}

static std::map<std::string, Http::ResponseWriter> waiting;

static void kept(const Rest::Request &request, Http::ResponseWriter writer) {
  waiting.emplace(request.resource(), std::move(writer));
}

static void error_path(const Rest::Request &request,
                       Http::ResponseWriter writer) {
  Http::Code code = Http::Code::Ok;
  if (!request.hasParam("id")) {
    code = Http::Code::Bad_Request;
    goto out;
  }
  if (request.method() != Http::Method::Get)
    code = Http::Code::Method_Not_Allowed;
out:
  writer.send(code);
}

static void ended(const Rest::Request &, Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  stream.write("a", 1);
  stream.ends();
}

// A middleware that lets the next one answer.
static bool passed(Http::Request &, Http::ResponseWriter &) { return true; }

static bool refused(Http::Request &, Http::ResponseWriter &writer) {
  writer.send(Http::Code::Forbidden);
  return false;
}

static bool stopped(Http::Request &, Http::ResponseWriter &) {
  return false; // known-fn: http-missing-reply registered through a wrapper of the library
}

void registered(Rest::Router &router) {
  router.addMiddleware(Rest::Routes::middleware(&passed));
  router.addMiddleware(Rest::Routes::middleware(&refused));
  router.addMiddleware(Rest::Routes::middleware(&stopped));
}
