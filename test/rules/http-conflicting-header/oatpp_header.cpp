// putHeader keeps what is there; the type of a body only fills a gap.
#include "../../stubs/oatpp/oatpp/web/server/api/ApiController.hpp"

using oatpp::web::protocol::http::Status;
using oatpp::web::protocol::http::outgoing::Response;
using oatpp::web::protocol::http::outgoing::ResponseFactory;
using ResponsePtr = std::shared_ptr<Response>;

ResponsePtr twice() {
  auto Made = ResponseFactory::createResponse(Status::CODE_200, "{}");
  Made->putHeader("Content-Type", "text/plain");
  Made->putHeader("Content-Type", "application/json"); // expect: http-conflicting-header "second one"
  return Made;
}

// --- clean -------------------------------------------------------------------

ResponsePtr once() {
  auto Made = ResponseFactory::createResponse(Status::CODE_200, "{}");
  Made->putHeader("Content-Type", "application/json");
  return Made;
}

ResponsePtr replaced() {
  auto Made = ResponseFactory::createResponse(Status::CODE_200, "{}");
  Made->putHeader("Content-Type", "text/plain");
  Made->putOrReplaceHeader("Content-Type", "application/json");
  return Made;
}

ResponsePtr filled(bool IsText) {
  auto Made = ResponseFactory::createResponse(Status::CODE_200, "{}");
  if (IsText)
    Made->putHeader("Content-Type", "text/plain");
  Made->putHeaderIfNotExists("Content-Type", "application/json");
  return Made;
}

ResponsePtr either(bool IsText) {
  auto Made = ResponseFactory::createResponse(Status::CODE_200, "{}");
  if (IsText)
    Made->putHeader("Content-Type", "text/plain");
  else
    Made->putHeader("Content-Type", "application/json");
  return Made;
}

#include OATPP_CODEGEN_BEGIN(ApiController)
class Controller : public oatpp::web::server::api::ApiController {
public:
  explicit Controller(const std::shared_ptr<ObjectMapper> &Mapper) : ApiController(Mapper) {}
  ENDPOINT("GET", "/{name}", read, PATH(String, Name)) {
    auto Made = createDtoResponse(Status::CODE_200, Name);
    Made->putHeader("Content-Type", "application/vnd.api+json");
    return Made;
  }
};
#include OATPP_CODEGEN_END(ApiController)
