// A server of civetweb with one handler for everything.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_CIVETWEB_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_CIVETWEB_H

#include "test/evidence/support/Evidence.h"
#include <civetweb.h>

namespace evidence {

using CivetHandler = std::function<int(mg_connection *)>;

inline int handleCivet(mg_connection *Client, void *Handler) {
  return (*static_cast<CivetHandler *>(Handler))(Client);
}

class CivetWebServer {
public:
  explicit CivetWebServer(CivetHandler H, const char *TimeoutMs = "30000")
      : Handler(std::move(H)), Port(freePort()) {
    std::string Where = "127.0.0.1:" + std::to_string(Port);
    const char *Options[] = {"listening_ports",
                             Where.c_str(),
                             "request_timeout_ms",
                             TimeoutMs,
                             "num_threads",
                             "4",
                             nullptr};
    mg_callbacks None = {};
    Context = mg_start(&None, nullptr, Options);
    mg_set_request_handler(Context, "/", handleCivet, &Handler);
  }
  ~CivetWebServer() { mg_stop(Context); }
  int port() const { return Port; }

private:
  CivetHandler Handler;
  int Port;
  mg_context *Context;
};

inline std::string civetweb() {
  return std::string("civetweb ") + mg_version();
}

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_CIVETWEB_H
