// What is written to a stream of Pistache after its end comes behind the reply.
#define chain_ chainCore // async.h: a member that its class does not have
#include <pistache/endpoint.h>
#include <pistache/router.h>

using namespace Pistache;

static void after_the_end(const Rest::Request &, Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  stream.write("a", 1);
  stream.ends();
  stream.write("b", 1); // expect: http-write-after-reply
}

static void on_one_path(const Rest::Request &request,
                        Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  if (request.resource() == "/a")
    stream.ends();
  stream.write("b", 1); // expect: http-write-after-reply
}

static void in_order(const Rest::Request &, Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  for (int i = 0; i < 3; ++i)
    stream.write("a", 1);
  stream.flush();
  stream.ends();
}

static void through_functions(const Rest::Request &,
                              Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  stream.write("a", 1);
  Http::flush(stream);
  Http::ends(stream);
}

static void part(Http::ResponseStream &stream) { stream.write("a", 1); }

static void helper(const Rest::Request &, Http::ResponseWriter writer) {
  auto stream = writer.stream(Http::Code::Ok);
  part(stream);
  part(stream);
  stream.ends();
}
