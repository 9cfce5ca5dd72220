// A second send() of Pistache sends the first reply again and the second.
#define chain_ chainCore // async.h: a member that its class does not have
#include <pistache/endpoint.h>
#include <pistache/router.h>

using namespace Pistache;

static void denied(Http::ResponseWriter &writer) {
  writer.send(Http::Code::Forbidden);
}

class ForgotReturn : public Http::Handler {
  HTTP_PROTOTYPE(ForgotReturn)
  void onRequest(const Http::Request &request,
                 Http::ResponseWriter writer) override {
    if (request.method() != Http::Method::Get)
      writer.send(Http::Code::Method_Not_Allowed);
    writer.send(Http::Code::Ok, "ok"); // expect: http-double-reply
  }
};

class AfterHelper : public Http::Handler {
  HTTP_PROTOTYPE(AfterHelper)
  void onRequest(const Http::Request &request,
                 Http::ResponseWriter writer) override {
    if (request.resource() == "/secret")
      denied(writer);
    writer.send(Http::Code::Ok); // expect: http-double-reply
  }
};

class FileAndText : public Http::Handler {
  HTTP_PROTOTYPE(FileAndText)
  void onRequest(const Http::Request &, Http::ResponseWriter writer) override {
    Http::serveFile(writer, "index.html");
    writer.send(Http::Code::Ok); // expect: http-double-reply
  }
};

static void after_stream(const Rest::Request &, Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  stream.write("a", 1);
  stream.ends();
  writer.send(Http::Code::Ok); // expect: http-double-reply
}

class EarlyReturn : public Http::Handler {
  HTTP_PROTOTYPE(EarlyReturn)
  void onRequest(const Http::Request &request,
                 Http::ResponseWriter writer) override {
    if (request.method() != Http::Method::Get) {
      writer.send(Http::Code::Method_Not_Allowed);
      return;
    }
    writer.send(Http::Code::Ok, "ok");
  }
};

class Either : public Http::Handler {
  HTTP_PROTOTYPE(Either)
  void onRequest(const Http::Request &request,
                 Http::ResponseWriter writer) override {
    if (request.resource() == "/a")
      writer.send(Http::Code::Ok, "a");
    else if (request.resource() == "/b")
      writer.sendMethodNotAllowed({Http::Method::Post});
    else
      denied(writer);
  }
};

class Correlated : public Http::Handler {
  HTTP_PROTOTYPE(Correlated)
  void onRequest(const Http::Request &request,
                 Http::ResponseWriter writer) override {
    bool found = request.resource() == "/a";
    if (!found)
      writer.send(Http::Code::Not_Found);
    if (found)
      writer.send(Http::Code::Ok);
  }
};

static void switched(const Rest::Request &request,
                     Http::ResponseWriter writer) {
  switch (request.method()) {
  case Http::Method::Get:
    writer.send(Http::Code::Ok);
    break;
  case Http::Method::Put:
    writer.send(Http::Code::Created);
    break;
  default:
    writer.send(Http::Code::Method_Not_Allowed);
  }
}

// The parts of a stream are one reply.
static void streamed(const Rest::Request &, Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  for (int i = 0; i < 3; ++i) {
    stream.write("a", 1);
    stream.flush();
  }
  stream.ends();
}

static void handed_on(const Rest::Request &request,
                      Http::ResponseWriter writer) {
  switched(request, std::move(writer));
}
