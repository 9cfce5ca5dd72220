// A server of Pistache with a handler that may be a lambda.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_PISTACHE_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_PISTACHE_H

#include "test/evidence/support/Evidence.h"
#include <pistache/endpoint.h>
#include <pistache/http.h>

namespace evidence {

namespace pistache = Pistache;

using PistacheCall = std::function<void(const pistache::Http::Request &,
                                        pistache::Http::ResponseWriter)>;

struct PistacheHandler : pistache::Http::Handler {
  HTTP_PROTOTYPE(PistacheHandler)
  explicit PistacheHandler(PistacheCall Call) : Call(std::move(Call)) {}
  void onRequest(const pistache::Http::Request &Request,
                 pistache::Http::ResponseWriter Writer) override {
    Call(Request, std::move(Writer));
  }
  PistacheCall Call;
};

class PistacheServer {
public:
  explicit PistacheServer(PistacheCall Call)
      : Endpoint(pistache::Address("127.0.0.1", pistache::Port(0))) {
    Endpoint.init(pistache::Http::Endpoint::options().threads(1));
    Endpoint.setHandler(std::make_shared<PistacheHandler>(std::move(Call)));
    Endpoint.serveThreaded();
  }
  ~PistacheServer() { Endpoint.shutdown(); }
  int port() const { return static_cast<uint16_t>(Endpoint.getPort()); }

private:
  pistache::Http::Endpoint Endpoint;
};

inline std::string pistacheVersion() { return "Pistache 0.0.5"; }

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_PISTACHE_H
