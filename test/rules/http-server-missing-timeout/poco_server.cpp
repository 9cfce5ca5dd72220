// Each read is bounded by 60 s unless the program says otherwise: nothing is
// missing. That a client can drip is the library's way.
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/ThreadPool.h>
#include <memory>

using namespace Poco::Net;

void defaults(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServer Server(Factory, 8080);
  Server.start();
  Server.stop();
}

void parameters(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServerParams::Ptr Params = new HTTPServerParams;
  Params->setTimeout(Poco::Timespan(10, 0));
  Params->setKeepAliveTimeout(Poco::Timespan(5, 0));
  HTTPServer Server(Factory, ServerSocket(8080), Params);
  Server.start();
}

void pooled(HTTPRequestHandlerFactory::Ptr Factory, Poco::ThreadPool &Pool) {
  HTTPServer Server(Factory, Pool, ServerSocket(8080), new HTTPServerParams);
  Server.start();
  Server.stopAll();
}

// No keep-alive.
void oneRequest(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServerParams *Params = new HTTPServerParams;
  Params->setKeepAlive(false);
  HTTPServer Server(Factory, ServerSocket(8080), Params);
  Server.start();
}

struct Service {
  explicit Service(HTTPRequestHandlerFactory::Ptr Factory)
      : Server(std::make_unique<HTTPServer>(Factory, 8080)) {}
  void run() { Server->start(); }
  std::unique_ptr<HTTPServer> Server;
};

void given(HTTPServer &Server) { Server.start(); }
