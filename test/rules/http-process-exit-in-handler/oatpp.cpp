// Endpoints, interceptors, error handlers and coroutines of oatpp: one process has all.
#include "../../stubs/oatpp/oatpp/web/server/HttpConnectionHandler.hpp"
#include <cstdlib>

using oatpp::web::protocol::http::Status;
using oatpp::web::protocol::http::outgoing::ResponseFactory;
using oatpp::web::server::HttpRequestHandler;

std::string load(const std::string &Name);
static void give_up() { std::abort(); }

#include OATPP_CODEGEN_BEGIN(ApiController)

class Controller : public oatpp::web::server::api::ApiController {
public:
  explicit Controller(const std::shared_ptr<ObjectMapper> &Mapper) : ApiController(Mapper) {
    if (!Mapper)
      std::exit(1);
  }

  ENDPOINT_INFO(quit) { info->summary = "ends"; }
  ENDPOINT("GET", "/quit", quit) {
    std::exit(0); // expect: http-process-exit-in-handler "'Controller::quit'"
    return createResponse(Status::CODE_200);
  }

  ENDPOINT("GET", "/{name}", read, PATH(String, Name)) {
    std::string Text = load(*Name);
    if (Text.empty())
      give_up(); // expect: http-process-exit-in-handler
    return createResponse(Status::CODE_200, Text);
  }

  ENDPOINT_ASYNC("GET", "/slow", Slow) {
    ENDPOINT_ASYNC_INIT(Slow)
    Action act() override {
      if (!request)
        std::exit(1); // expect: http-process-exit-in-handler
      return _return(controller->createResponse(Status::CODE_200));
    }
  };

  // --- clean -----------------------------------------------------------------

  ENDPOINT("PUT", "/{name}", write, PATH(String, Name),
           REQUEST(std::shared_ptr<IncomingRequest>, Request)) {
    if (*Request->readBodyToString() == "")
      return createResponse(Status::CODE_400, "empty");
    return createResponse(Status::CODE_204);
  }

  ENDPOINT_ASYNC("GET", "/fast", Fast) {
    ENDPOINT_ASYNC_INIT(Fast)
    Action act() override { return yieldTo(&Fast::answer); }
    Action answer() { return _return(controller->createResponse(Status::CODE_200, "fast")); }
  };

  void quitFromTheConsole() { std::exit(0); }
};

#include OATPP_CODEGEN_END(ApiController)

class Own : public HttpRequestHandler {
  std::shared_ptr<OutgoingResponse> handle(const std::shared_ptr<IncomingRequest> &Request) override {
    if (!Request)
      std::exit(1); // expect: http-process-exit-in-handler
    return ResponseFactory::createResponse(Status::CODE_200, "ok");
  }
};

class Guard : public oatpp::web::server::interceptor::RequestInterceptor {
  std::shared_ptr<OutgoingResponse>
  intercept(const std::shared_ptr<IncomingRequest> &Request) override {
    if (Request->getHeader("Authorization") == nullptr)
      give_up(); // expect: http-process-exit-in-handler
    return nullptr;
  }
};

class Errors : public oatpp::web::server::handler::ErrorHandler {
  std::shared_ptr<oatpp::web::protocol::http::outgoing::Response>
  handleError(const std::exception_ptr &) override {
    return ResponseFactory::createResponse(Status::CODE_500, "sorry");
  }
};

void add(oatpp::web::server::HttpRouter &Router, oatpp::web::server::HttpConnectionHandler &Handler,
         const std::shared_ptr<Controller::ObjectMapper> &Mapper) {
  Router.addController(std::make_shared<Controller>(Mapper));
  Router.route("GET", "/own", std::make_shared<Own>());
  Handler.addRequestInterceptor(std::make_shared<Guard>());
  Handler.setErrorHandler(std::make_shared<Errors>());
}
