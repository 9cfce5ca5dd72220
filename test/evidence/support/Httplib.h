// A server of cpp-httplib in a thread of its own.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_HTTPLIB_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_HTTPLIB_H

#include "test/evidence/support/Evidence.h"
#include <httplib.h>

namespace evidence {

class HttplibServer {
public:
  explicit HttplibServer(const std::function<void(httplib::Server &)> &Set) {
    Set(Server);
    Port = Server.bind_to_any_port("127.0.0.1");
    Thread = std::thread([this] { Server.listen_after_bind(); });
    connectTo(Port);
  }
  ~HttplibServer() {
    Server.stop();
    Thread.join();
  }
  int port() const { return Port; }

private:
  httplib::Server Server;
  int Port = 0;
  std::thread Thread;
};

inline std::string cppHttplib() { return "cpp-httplib " CPPHTTPLIB_VERSION; }

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_HTTPLIB_H
