// A server of Poco with a handler that may be a lambda.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_POCO_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_POCO_H

#include "test/evidence/support/Evidence.h"
#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/Version.h>
#include <sstream>

namespace evidence {

using PocoHandler = std::function<void(Poco::Net::HTTPServerRequest &,
                                       Poco::Net::HTTPServerResponse &)>;

struct PocoCall : Poco::Net::HTTPRequestHandler {
  explicit PocoCall(const PocoHandler &Handler) : Handler(Handler) {}
  void handleRequest(Poco::Net::HTTPServerRequest &Request,
                     Poco::Net::HTTPServerResponse &Response) override {
    Handler(Request, Response);
  }
  const PocoHandler &Handler;
};

struct PocoCalls : Poco::Net::HTTPRequestHandlerFactory {
  explicit PocoCalls(PocoHandler Handler) : Handler(std::move(Handler)) {}
  Poco::Net::HTTPRequestHandler *
  createRequestHandler(const Poco::Net::HTTPServerRequest &) override {
    return new PocoCall(Handler);
  }
  PocoHandler Handler;
};

class PocoServer {
public:
  explicit PocoServer(PocoHandler Handler, Poco::Net::HTTPServerParams *Params =
                                               new Poco::Net::HTTPServerParams)
      : Server(
            new PocoCalls(std::move(Handler)),
            Poco::Net::ServerSocket(Poco::Net::SocketAddress("127.0.0.1", 0)),
            Params) {
    Server.start();
  }
  ~PocoServer() { Server.stopAll(true); }
  int port() const { return Server.port(); }

private:
  Poco::Net::HTTPServer Server;
};

inline std::string poco() {
  std::ostringstream Out;
  Out << "Poco " << (POCO_VERSION >> 24) << '.' << (POCO_VERSION >> 16 & 255)
      << '.' << (POCO_VERSION >> 8 & 255);
  return Out.str();
}

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_POCO_H
