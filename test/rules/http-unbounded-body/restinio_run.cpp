// RESTinio takes a body of any size unless it is told otherwise.
#define RESTINIO_NODISCARD
#include <restinio/all.hpp>

static restinio::request_handling_status_t
handle(const restinio::request_handle_t &request) {
  return request->create_response().set_body("ok").done();
}

void no_limit() {
  auto settings = restinio::on_this_thread();
  settings.port(8080);
  settings.request_handler(handle);
  restinio::run(std::move(settings)); // expect: http-unbounded-body
}

void limited() {
  auto settings = restinio::on_this_thread();
  settings.port(8080);
  settings.incoming_http_msg_limits(
      restinio::incoming_http_msg_limits_t{}.max_body_size(64 * 1024));
  settings.request_handler(handle);
  restinio::run(std::move(settings));
}

// In one expression: each call hands the settings back.
void limited_in_a_chain() {
  restinio::run(restinio::on_this_thread()
                    .port(8080)
                    .incoming_http_msg_limits(
                        restinio::incoming_http_msg_limits_t{}.max_body_size(
                            64 * 1024))
                    .request_handler(handle));
}

void in_a_pool() {
  auto settings = restinio::on_thread_pool(4);
  settings.request_handler(handle);
  restinio::run(std::move(settings)); // expect: http-unbounded-body
}

// Settings as one expression.
static restinio::request_handling_status_t answers(const restinio::request_handle_t &Request) {
  return Request->create_response().done();
}

void chained() {
  restinio::run( // expect: http-unbounded-body
      restinio::on_this_thread().port(8080).address("10.0.0.1").request_handler(answers));
}

void chainedWithLimit() {
  restinio::run(restinio::on_thread_pool(4)
                    .port(8080)
                    .address("10.0.0.1")
                    .incoming_http_msg_limits(restinio::incoming_http_msg_limits_t().max_body_size(65536))
                    .request_handler(answers));
}
