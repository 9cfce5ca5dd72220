// A server of RESTinio in a thread of its own.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_RESTINIO_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_RESTINIO_H

#include "test/evidence/support/Evidence.h"
#include <restinio/all.hpp>

namespace evidence {

using RestinioHandler = std::function<restinio::request_handling_status_t(
    restinio::request_handle_t)>;

struct RestinioTraits : restinio::default_single_thread_traits_t {
  using request_handler_t = RestinioHandler;
};

class RestinioServer {
public:
  /// \p Read and \p Handle are the limits for reading and answering a request.
  explicit RestinioServer(RestinioHandler Handler, Ms Read = Ms(60000),
                          Ms Handle = Ms(10000))
      : Port(freePort()),
        Server(restinio::own_io_context(), [&](auto &Settings) {
          Settings.address("127.0.0.1")
              .port(static_cast<uint16_t>(Port))
              .request_handler(std::move(Handler))
              .read_next_http_message_timelimit(Read)
              .handle_request_timeout(Handle)
              .timer_manager(Ms(100));
        }) {
    Server.open_sync();
    Thread = std::thread([this] { Server.io_context().run(); });
  }
  ~RestinioServer() {
    Server.io_context().stop();
    Thread.join();
  }
  int port() const { return Port; }

private:
  int Port;
  restinio::http_server_t<RestinioTraits> Server;
  std::thread Thread;
};

inline std::string restinioVersion() { return "RESTinio 0.6.16"; }

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_RESTINIO_H
