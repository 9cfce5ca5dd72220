// A handler of RESTinio that accepts a request has to finish a response, or to keep
// the request for somebody who does.
#define RESTINIO_NODISCARD
#include <restinio/all.hpp>
#include <vector>

using restinio::request_handle_t;

static std::vector<request_handle_t> waiting;

void routes(restinio::router::express_router_t<> &router) {
  router.http_get("/none", [](request_handle_t, auto) {
    return restinio::request_accepted(); // known-fn: http-missing-reply instances of a generic lambda are not known as handlers
  });
  router.http_get("/no_done", [](request_handle_t request, auto) {
    auto response = request->create_response();
    response.set_body("ok");
    return restinio::request_accepted(); // known-fn: http-missing-reply instances of a generic lambda are not known as handlers
  });
  router.http_get("/some", [](request_handle_t request, auto) {
    if (request->body().empty())
      return restinio::request_accepted(); // known-fn: http-missing-reply instances of a generic lambda are not known as handlers
    return request->create_response().done();
  });
  router.http_get("/done", [](request_handle_t request, auto) {
    return request->create_response().set_body("ok").done();
  });
  router.http_get("/accepted", [](request_handle_t request, auto) {
    request->create_response().set_body("ok").done();
    return restinio::request_accepted();
  });
  // The library answers.
  router.http_get("/rejected", [](request_handle_t request, auto) {
    if (request->body().empty())
      return restinio::request_rejected();
    return request->create_response().done();
  });
  router.http_get("/other", [](request_handle_t, auto) {
    return restinio::request_not_handled();
  });
  router.http_get("/later", [](request_handle_t request, auto) {
    waiting.push_back(std::move(request));
    return restinio::request_accepted();
  });
}
