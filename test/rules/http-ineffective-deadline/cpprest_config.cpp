// Only on Windows a listener reads the timeout of its configuration.
#include <cpprest/http_client.h>
#include <cpprest/http_listener.h>

using web::http::experimental::listener::http_listener;
using web::http::experimental::listener::http_listener_config;

void configured(web::uri address) {
  http_listener_config config;
  config.set_timeout(utility::seconds(10)); // expect: http-ineffective-deadline "the deadline set_timeout bounds requests on Windows only: 'listener' serves with no timeout"
  http_listener listener(address, config);
  listener.open().wait();
}


static void fill(http_listener_config &config) {
  config.set_timeout(utility::seconds(10)); // expect: http-ineffective-deadline
}

void by_a_helper(web::uri address) {
  http_listener_config config;
  fill(config);
  http_listener listener(address, config);
  listener.open().wait();
}

void one_way(web::uri address, bool hurried) {
  http_listener_config config;
  if (hurried)
    config.set_timeout(utility::seconds(1)); // expect: http-ineffective-deadline
  http_listener listener(address, config);
  listener.open().wait();
}

// --- clean ---------------------------------------------------------------------

// Nothing was tried: http-server-missing-timeout speaks of it.
void not_configured(web::uri address) {
  http_listener listener(address);
  listener.open().wait();
}

void other_settings(web::uri address) {
  http_listener_config config;
  config.set_backlog(16);
  http_listener listener(address, config);
  listener.open().wait();
}

void never_opened(web::uri address) {
  http_listener_config config;
  config.set_timeout(utility::seconds(10));
  http_listener listener(address, config);
}

void of_the_caller(http_listener_config &config) {
  config.set_timeout(utility::seconds(10));
}

// A client reads its own.
void client(web::uri address) {
  web::http::client::http_client_config config;
  config.set_timeout(utility::seconds(10));
  web::http::client::http_client client(address, config);
  client.request(web::http::methods::GET).wait();
}

void what_is_configured(web::uri address, const http_listener_config &given) {
  http_listener listener(address, given);
  listener.open().wait();
}
