// A request of RESTinio makes one response, and done() may be called once.
#define RESTINIO_NODISCARD
#include <restinio/all.hpp>

using restinio::request_handle_t;
using restinio::request_handling_status_t;

static request_handling_status_t forgot_return(const request_handle_t &request) {
  if (request->header().method() != restinio::http_method_get())
    request->create_response(restinio::status_method_not_allowed()).done();
  return request->create_response().set_body("ok").done(); // expect: http-double-reply
}

static request_handling_status_t done_twice(const request_handle_t &request) {
  auto response = request->create_response();
  response.set_body("ok");
  response.done();
  return response.done(); // expect: http-double-reply
}

static request_handling_status_t either(const request_handle_t &request) {
  if (request->header().method() != restinio::http_method_get())
    return request->create_response(restinio::status_method_not_allowed())
        .done();
  return request->create_response().set_body("ok").done();
}

static request_handling_status_t built(const request_handle_t &request) {
  auto response = request->create_response();
  response.append_header(restinio::http_field::content_type, "text/plain");
  for (int i = 0; i < 3; ++i)
    response.append_body("a");
  return response.done();
}

static request_handling_status_t parts(const request_handle_t &request) {
  auto response = request->create_response<restinio::chunked_output_t>();
  for (int i = 0; i < 3; ++i) {
    response.append_chunk("a");
    response.flush();
  }
  return response.done();
}

static request_handling_status_t denied(const request_handle_t &request) {
  return request->create_response(restinio::status_forbidden()).done();
}

static request_handling_status_t helper(const request_handle_t &request) {
  if (request->body().empty())
    return denied(request);
  return request->create_response().done();
}

void serve() {
  auto settings = restinio::on_this_thread();
  settings.request_handler([](request_handle_t request) {
    return request->body() == "1"   ? forgot_return(request)
           : request->body() == "2" ? done_twice(request)
           : request->body() == "3" ? either(request)
           : request->body() == "4" ? built(request)
           : request->body() == "5" ? parts(request)
                                    : helper(request);
  });
  settings.incoming_http_msg_limits(
      restinio::incoming_http_msg_limits_t{}.max_body_size(64 * 1024));
  restinio::run(std::move(settings));
}
