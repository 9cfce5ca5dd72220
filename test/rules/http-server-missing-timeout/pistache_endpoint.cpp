// Pistache's defaults bound the whole header and the whole body.
#define chain_ chainCore // async.h: a member that its class does not have
#include <chrono>
#include <pistache/endpoint.h>

using namespace Pistache;

void by_default(std::shared_ptr<Http::Handler> handler) {
  Http::Endpoint endpoint(Address("127.0.0.1", Port(8080)));
  endpoint.init(Http::Endpoint::options());
  endpoint.setHandler(handler);
  endpoint.serve();
}

void shorter(std::shared_ptr<Http::Handler> handler) {
  Http::Endpoint endpoint(Address("127.0.0.1", Port(8080)));
  endpoint.init(Http::Endpoint::options()
                    .headerTimeout(std::chrono::seconds(5))
                    .bodyTimeout(std::chrono::seconds(30)));
  endpoint.setHandler(handler);
  endpoint.serveThreaded();
}
