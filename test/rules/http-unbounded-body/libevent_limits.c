// evhttp takes a body of any size into memory unless there is a limit.
#include <event2/event.h>
#include <event2/http.h>
#include <stdlib.h>

static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

int none(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080); // expect: http-unbounded-body
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int taken_away(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, -1);
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_accept_socket(http, 3); // expect: http-unbounded-body
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int headers_only(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_headers_size(http, 8192);
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080); // expect: http-unbounded-body
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int limited(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 1 << 20);
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

// Whoever takes no body at all.
int nothing(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 0);
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

// No client is taken before the loop runs.
int after(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  evhttp_set_gencb(http, handle, NULL);
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 1 << 20);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

static struct evhttp *configured(struct event_base *base, ev_ssize_t limit) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    abort();
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, limit);
  evhttp_set_gencb(http, handle, NULL);
  return http;
}

int helper(struct event_base *base) {
  struct evhttp *http = configured(base, 65536);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int from_configuration(struct event_base *base, ev_ssize_t limit) {
  struct evhttp *http = configured(base, limit);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int given(struct evhttp *http) { return evhttp_bind_socket(http, "127.0.0.1", 8080); }
