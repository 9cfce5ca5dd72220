// A middleware of Pistache says with true that the next one is asked, a custom handler with Failure.
#define chain_ chainCore // async.h: a member that its class does not have
#include <pistache/endpoint.h>
#include <pistache/router.h>

using namespace Pistache;
using Result = Rest::Route::Result;

static bool refusesAndGoesOn(Http::Request &request, Http::ResponseWriter &writer) {
  if (request.resource() == "/admin")
    writer.send(Http::Code::Forbidden);
  return true; // expect: http-middleware-chain
}

static bool refuses(Http::Request &request, Http::ResponseWriter &writer) {
  if (request.resource() != "/admin")
    return true;
  writer.send(Http::Code::Forbidden);
  return false;
}

static bool logs(Http::Request &, Http::ResponseWriter &) { return true; }

static bool addsAHeader(Http::Request &, Http::ResponseWriter &writer) {
  writer.headers().add<Http::Header::Server>("mine");
  return true;
}

static Result answersAndGoesOn(const Rest::Request &, Http::ResponseWriter writer) {
  writer.send(Http::Code::Ok);
  return Result::Failure; // expect: http-middleware-chain
}

static Result answers(const Rest::Request &request, Http::ResponseWriter writer) {
  if (request.resource() != "/admin")
    return Result::Failure;
  writer.send(Http::Code::Forbidden);
  return Result::Ok;
}

void run(Rest::Router &router) {
  router.addMiddleware(Rest::Routes::middleware(&refusesAndGoesOn));
  router.addMiddleware(Rest::Routes::middleware(&refuses));
  router.addMiddleware(Rest::Routes::middleware(&logs));
  router.addMiddleware(Rest::Routes::middleware(&addsAHeader));
  router.addCustomHandler(answersAndGoesOn);
  router.addCustomHandler(answers);
}
