// A listener of cpprestsdk looks its methods up in a map that has no lock.
#include <cpprest/http_listener.h>

using web::http::http_request;
using web::http::methods;
using web::http::experimental::listener::http_listener;

void late(web::uri Address) {
  http_listener Listener(Address);
  Listener.support(methods::GET, [](http_request Request) { Request.reply(200); });
  Listener.open().wait();
  Listener.support(methods::PUT, [](http_request Request) { Request.reply(201); }); // expect: http-route-after-start
  Listener.close().wait();
}

void inTime(web::uri Address) {
  http_listener Listener(Address);
  Listener.support(methods::GET, [](http_request Request) { Request.reply(200); });
  Listener.support(methods::PUT, [](http_request Request) { Request.reply(201); });
  Listener.open().wait();
  Listener.close().wait();
}

void afterTheEnd(web::uri Address) {
  http_listener Listener(Address);
  Listener.open().wait();
  Listener.close().wait();
  Listener.support(methods::PUT, [](http_request Request) { Request.reply(201); });
  Listener.open().wait();
}
