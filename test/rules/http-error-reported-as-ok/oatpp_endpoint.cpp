// An endpoint that catches by itself has to say so in the status.
#include "../../stubs/oatpp/oatpp/web/server/api/ApiController.hpp"
#include <stdexcept>

std::string load(const std::string &Name);

#include OATPP_CODEGEN_BEGIN(ApiController)

class Controller : public oatpp::web::server::api::ApiController {
public:
  explicit Controller(const std::shared_ptr<ObjectMapper> &Mapper) : ApiController(Mapper) {}

  ENDPOINT("GET", "/1/{name}", saysSuccess, PATH(String, Name)) {
    try {
      return createResponse(Status::CODE_200, load(*Name));
    } catch (const std::exception &E) {
      return createResponse(Status::CODE_200, E.what()); // expect: http-error-reported-as-ok "status of success"
    }
  }

  ENDPOINT("GET", "/2", saysSuccessLater) {
    std::shared_ptr<OutgoingResponse> Response;
    try {
      Response = createResponse(Status::CODE_200, load("2"));
    } catch (const std::exception &E) {
      Response = ResponseFactory::createResponse(Status::CODE_200, E.what()); // expect: http-error-reported-as-ok
      Response->putHeader("X-Failed", "yes");
    }
    return Response;
  }

  ENDPOINT("PUT", "/3/{name}", saysWithADto, PATH(String, Name),
           REQUEST(std::shared_ptr<IncomingRequest>, Request)) {
    try {
      load(*Name + *Request->readBodyToString());
    } catch (...) {
      return createDtoResponse(Status::CODE_201, Name); // expect: http-error-reported-as-ok
    }
    return createResponse(Status::CODE_204);
  }

  // --- clean -----------------------------------------------------------------

  ENDPOINT("GET", "/4/{name}", says, PATH(String, Name)) {
    try {
      return createResponse(Status::CODE_200, load(*Name));
    } catch (const std::out_of_range &) {
      return createResponse(Status::CODE_404, "none");
    } catch (const std::exception &E) {
      return createResponse(Status::CODE_500, E.what());
    }
  }

  ENDPOINT("GET", "/5/{name}", leavesItToTheLibrary, PATH(String, Name)) {
    return createResponse(Status::CODE_200, load(*Name));
  }

  ENDPOINT("GET", "/6/{name}", usesADefault, PATH(String, Name)) {
    std::string Text;
    try {
      Text = load(*Name);
    } catch (const std::exception &) {
      Text = "default";
    }
    return createResponse(Status::CODE_200, Text);
  }

  ENDPOINT("GET", "/7/{name}", saysWhatItWas, PATH(String, Name)) {
    try {
      return createResponse(Status::CODE_200, load(*Name));
    } catch (const std::exception &E) {
      return failed(E);
    }
  }

  ENDPOINT("GET", "/8", redirects) {
    try {
      return createResponse(Status::CODE_200, load("8"));
    } catch (const std::exception &) {
      auto Response = createResponse(Status::CODE_302);
      Response->putHeader(Header::LOCATION, "/login");
      return Response;
    }
  }

private:
  std::shared_ptr<OutgoingResponse> failed(const std::exception &E) {
    bool IsRange = dynamic_cast<const std::out_of_range *>(&E);
    return createResponse(IsRange ? Status::CODE_404 : Status::CODE_500, E.what());
  }
};

#include OATPP_CODEGEN_END(ApiController)

std::shared_ptr<Controller> make(const std::shared_ptr<Controller::ObjectMapper> &Mapper) {
  return std::make_shared<Controller>(Mapper);
}
