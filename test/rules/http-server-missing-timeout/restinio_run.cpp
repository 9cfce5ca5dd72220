// RESTinio gives a whole request 60 s.
#define RESTINIO_NODISCARD
#include <restinio/all.hpp>

static restinio::request_handling_status_t
handle(const restinio::request_handle_t &request) {
  return request->create_response().set_body("ok").done();
}

void by_default() {
  auto settings = restinio::on_this_thread();
  settings.request_handler(handle);
  restinio::run(std::move(settings));
}

void shorter() {
  restinio::run(restinio::on_this_thread()
                    .read_next_http_message_timelimit(std::chrono::seconds(5))
                    .request_handler(handle));
}
