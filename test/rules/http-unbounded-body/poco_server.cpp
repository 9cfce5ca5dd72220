// The library has no limit for bodies.
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerParams.h>
#include <Poco/Net/ServerSocket.h>
#include <Poco/ThreadPool.h>

using namespace Poco::Net;

void unbounded(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServer Server(Factory, 8080);
  Server.start(); // expect: http-unbounded-body
}

// Threads and connections are another matter.
void otherLimits(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServerParams::Ptr Params = new HTTPServerParams;
  Params->setMaxQueued(10);
  Params->setMaxThreads(4);
  HTTPServer Server(Factory, ServerSocket(8080), Params);
  Server.start(); // expect: http-unbounded-body
}

// --- clean ---------------------------------------------------------------------

void notStarted(HTTPRequestHandlerFactory::Ptr Factory) {
  HTTPServer Server(Factory, 8080);
}

void given(HTTPServer &Server) { Server.stop(); }
