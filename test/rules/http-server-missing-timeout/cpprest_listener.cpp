// A http_listener has no timer on systems other than Windows.
#include <cpprest/http_listener.h>

using web::http::http_request;
using web::http::experimental::listener::http_listener;
using web::http::experimental::listener::http_listener_config;

void opened(web::uri address) {
  http_listener listener(address);
  listener.open().wait(); // expect: http-server-missing-timeout
}

// Only Windows reads it: http-ineffective-deadline says so where it is set.
void timeout_in_the_configuration(web::uri address) {
  http_listener_config config;
  config.set_timeout(utility::seconds(10));
  http_listener listener(address, config);
  listener.open().wait();
}

void never_opened(web::uri address) {
  http_listener listener(address);
  listener.support([](http_request request) { request.reply(200); });
}

// Whoever made it has been told already.
void listener_of_the_caller(http_listener &listener) { listener.open().wait(); }
