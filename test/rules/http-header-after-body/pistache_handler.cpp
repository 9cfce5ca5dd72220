// What is added to a header of Pistache after send() or stream() is lost.
#define chain_ chainCore // async.h: a member that its class does not have
#include <pistache/endpoint.h>
#include <pistache/router.h>

using namespace Pistache;

static void mime_after_send(const Rest::Request &,
                            Http::ResponseWriter writer) {
  writer.send(Http::Code::Ok, "{}");
  writer.setMime(MIME(Application, Json)); // expect: http-header-after-body
}

static void header_after_send(const Rest::Request &,
                              Http::ResponseWriter writer) {
  writer.send(Http::Code::Ok, "{}");
  writer.headers().add<Http::Header::Server>("a"); // expect: http-header-after-body
}

static void header_after_stream(const Rest::Request &,
                                Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  writer.cookies().add(Http::Cookie("a", "b")); // expect: http-header-after-body
  stream.ends();
}

static void before(const Rest::Request &, Http::ResponseWriter writer) {
  writer.setMime(MIME(Application, Json));
  writer.headers().add<Http::Header::Server>("a");
  writer.cookies().add(Http::Cookie("a", "b"));
  writer.send(Http::Code::Ok, "{}");
}

static void named(const Rest::Request &, Http::ResponseWriter writer) {
  auto &headers = writer.headers();
  headers.add<Http::Header::Server>("a");
  writer.send(Http::Code::Ok, "{}");
}

static void on_another_path(const Rest::Request &request,
                            Http::ResponseWriter writer) {
  if (request.resource() == "/a") {
    writer.send(Http::Code::Ok);
    return;
  }
  writer.setMime(MIME(Application, Json));
  writer.send(Http::Code::Not_Found, "{}");
}

static void decorate(Http::ResponseWriter &writer) {
  writer.headers().add<Http::Header::Server>("a");
}

static void helper(const Rest::Request &, Http::ResponseWriter writer) {
  decorate(writer);
  writer.send(Http::Code::Ok);
}

// Reading is never too late.
static void reads(const Rest::Request &, Http::ResponseWriter writer) {
  writer.send(Http::Code::Ok);
  (void)writer.getResponseCode();
  (void)writer.headers().has("Server");
}
