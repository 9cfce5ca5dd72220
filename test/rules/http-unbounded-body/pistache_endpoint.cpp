// Pistache takes 4096 bytes unless it is told otherwise.
#define chain_ chainCore // async.h: a member that its class does not have
#include <pistache/endpoint.h>
#include <limits>

using namespace Pistache;

void by_default(std::shared_ptr<Http::Handler> handler) {
  Http::Endpoint endpoint(Address("127.0.0.1", Port(8080)));
  endpoint.init(Http::Endpoint::options());
  endpoint.setHandler(handler);
  endpoint.serve();
}

void without_init(std::shared_ptr<Http::Handler> handler) {
  Http::Endpoint endpoint(Address("127.0.0.1", Port(8080)));
  endpoint.setHandler(handler);
  endpoint.serveThreaded();
}

void larger(std::shared_ptr<Http::Handler> handler) {
  Http::Endpoint endpoint(Address("127.0.0.1", Port(8080)));
  auto options = Http::Endpoint::options();
  options.maxRequestSize(1024 * 1024);
  endpoint.init(options);
  endpoint.setHandler(handler);
  endpoint.serve();
}

void any_size(std::shared_ptr<Http::Handler> handler) {
  Http::Endpoint endpoint(Address("127.0.0.1", Port(8080)));
  auto options = Http::Endpoint::options();
  options.maxRequestSize((std::numeric_limits<size_t>::max)());
  endpoint.init(options);
  endpoint.setHandler(handler);
  endpoint.serve(); // expect: http-unbounded-body
}
