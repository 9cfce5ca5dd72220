// A server of libevent in a thread of its own.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_EVHTTP_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_EVHTTP_H

#include "test/evidence/support/Evidence.h"
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>

namespace evidence {

using EvHandler = std::function<void(evhttp_request *)>;
using EvConfigure = std::function<void(evhttp *)>;

inline void handleEv(evhttp_request *Request, void *Handler) {
  (*static_cast<EvHandler *>(Handler))(Request);
}

/// Serves \p Socket in this thread until \p Stop.
inline void serveEv(int Socket, EvHandler Handler, EvConfigure Configure,
                    const std::atomic<bool> &Stop) {
  event_base *Base = event_base_new();
  evhttp *Server = evhttp_new(Base);
  Configure(Server);
  evhttp_set_gencb(Server, handleEv, &Handler);
  evutil_make_socket_nonblocking(Socket);
  evhttp_accept_socket(Server, Socket);
  while (!Stop) {
    timeval Slice = {0, 20000};
    event_base_loopexit(Base, &Slice);
    event_base_dispatch(Base);
  }
  evhttp_free(Server);
  event_base_free(Base);
}

class EvServer {
public:
  explicit EvServer(
      EvHandler Handler, EvConfigure Configure = [](evhttp *) {})
      : Socket(listenOnLoopback()), Port(portOf(Socket)),
        Thread([=] { serveEv(Socket, Handler, Configure, Stop); }) {}
  ~EvServer() {
    Stop = true;
    Thread.join();
  }
  int port() const { return Port; }

private:
  std::atomic<bool> Stop{false};
  int Socket;
  int Port;
  std::thread Thread;
};

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_EVHTTP_H
