//===- proof.cpp - Every row of the oatpp model, used once ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/oatpp: a row that is not used here fails the
// test. With the library's own headers it compiles as well. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <oatpp/macro/codegen.hpp>
#include <oatpp/network/Server.hpp>
#include <oatpp/network/monitor/ConnectionInactivityChecker.hpp>
#include <oatpp/network/monitor/ConnectionMaxAgeChecker.hpp>
#include <oatpp/network/monitor/ConnectionMonitor.hpp>
#include <oatpp/network/tcp/server/ConnectionProvider.hpp>
#include <oatpp/web/server/AsyncHttpConnectionHandler.hpp>
#include <oatpp/web/server/HttpConnectionHandler.hpp>
#include <oatpp/web/server/api/ApiController.hpp>

using oatpp::web::protocol::http::Status;
using oatpp::web::protocol::http::outgoing::Body;
using oatpp::web::protocol::http::outgoing::Response;
using oatpp::web::protocol::http::outgoing::ResponseFactory;

#include OATPP_CODEGEN_BEGIN(ApiController)

class Controller : public oatpp::web::server::api::ApiController {
public:
  explicit Controller(const std::shared_ptr<ObjectMapper> &mapper) : ApiController(mapper) {}

  ENDPOINT_INFO(read) { info->summary = "reads"; }
  ENDPOINT("GET", "/{name}", read, PATH(String, name)) {
    auto response = createResponse(Status::CODE_200, name);
    response->putHeader("X-A", "a");
    response->putOrReplaceHeader("X-A", "b");
    response->putHeaderIfNotExists("X-A", "c");
    (void)response->getHeader("X-A"), (void)response->getStatus(), (void)response->getBody();
    return response;
  }
  ENDPOINT("PUT", "/{name}", write, PATH(String, name),
           REQUEST(std::shared_ptr<IncomingRequest>, request)) {
    (void)request->getHeader("Host"), (void)request->getPathVariable("name");
    (void)request->getPathTail(), (void)request->getQueryParameter("q");
    (void)request->readBodyToString();
    return createDtoResponse(Status::CODE_200, name);
  }
  ENDPOINT_ASYNC("GET", "/slow", Slow) {
    ENDPOINT_ASYNC_INIT(Slow)
    Action act() override { return _return(controller->createResponse(Status::CODE_200, "")); }
  };
};

#include OATPP_CODEGEN_END(ApiController)

std::shared_ptr<Response> made(const std::shared_ptr<Body> &body) {
  Response local(Status::CODE_200, body);
  if (local.getBody())
    return Response::createShared(Status::CODE_200, body);
  return ResponseFactory::createResponse(Status::CODE_404, "none");
}

void serve(const std::shared_ptr<Controller> &controller,
           const std::shared_ptr<oatpp::web::server::HttpRouter> &router,
           const std::shared_ptr<oatpp::web::server::handler::ErrorHandler> &errors,
           const std::shared_ptr<oatpp::web::server::interceptor::RequestInterceptor> &first,
           const std::shared_ptr<oatpp::web::server::interceptor::ResponseInterceptor> &last) {
  controller->setErrorHandler(errors);
  (void)controller->getEndpoints();
  auto handler = oatpp::web::server::HttpConnectionHandler::createShared(router);
  handler->setErrorHandler(errors);
  handler->addRequestInterceptor(first);
  handler->addResponseInterceptor(last);
  auto provider = oatpp::network::tcp::server::ConnectionProvider::createShared({"127.0.0.1", 8000});
  oatpp::network::tcp::server::ConnectionProvider other({"127.0.0.1", 8001});
  oatpp::network::monitor::ConnectionMonitor monitor(provider);
  monitor.addMetricsChecker(std::make_shared<oatpp::network::monitor::ConnectionMaxAgeChecker>(
      std::chrono::seconds(60)));
  oatpp::network::Server server(provider, handler);
  server.run(true);
  server.stop();
  (void)server.getStatus();
  auto executor = oatpp::web::server::AsyncHttpConnectionHandler::createShared(router);
  oatpp::network::Server::createShared(provider, executor)
      ->run(std::function<bool()>([] { return false; }));
}
