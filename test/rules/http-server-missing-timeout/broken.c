// errors: yes
#include <event2/event.h>
#include <event2/http.h>

static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// Not analysed: it does not compile.
int broken(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  evhttp_set_timeout(http, no_such_number);
  return evhttp_bind_socket(http, "10.0.0.1", 8080);
}

// The others are.
int without(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-server-missing-timeout
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int with(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}
