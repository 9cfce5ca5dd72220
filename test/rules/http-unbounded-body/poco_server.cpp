// The library has no limit for bodies, so nothing can be asked for.
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/ThreadPool.h>

using namespace Poco::Net;

void unbounded(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServer Server(Factory, 8080);
  Server.start();
}

// Threads and connections are another matter.
void otherLimits(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServerParams::Ptr Params = new HTTPServerParams;
  Params->setMaxQueued(10);
  Params->setMaxThreads(4);
  HTTPServer Server(Factory, ServerSocket(8080), Params);
  Server.start();
}

// --- clean ---------------------------------------------------------------------

void notStarted(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServer Server(Factory, 8080);
}

void given(HTTPServer &Server) { Server.stop(); }
