// errors: yes
#include <event2/event.h>
#include <event2/http.h>

// Not analysed: it does not compile.
int broken(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  evhttp_set_max_body_size(http, no_such_number);
  return evhttp_bind_socket(http, "10.0.0.1", 8080);
}

// The others are.
int without(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-unbounded-body
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int with(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_max_body_size(http, 65536);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}
