// Nothing limits the body of a request for a http_listener, so nothing can be asked for.
#include <cpprest/http_listener.h>

using web::http::experimental::listener::http_listener;

void opened(web::uri address) {
  http_listener listener(address);
  listener.open().wait();
}

void never_opened(web::uri address) {
  http_listener listener(address);
  listener.support([](web::http::http_request request) { request.reply(200); });
}
