// evhttp has no timeout for clients unless the program sets one.
#include <event2/event.h>
#include <event2/http.h>
#include <stdlib.h>
#include <sys/time.h>

static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

int none(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_gencb(http, handle, NULL);
  if (evhttp_bind_socket(http, "127.0.0.1", 8080) != 0) { // expect: http-server-missing-timeout
    evhttp_free(http);
    return -1;
  }
  event_base_dispatch(base);
  evhttp_free(http);
  return 0;
}

int zero(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_gencb(http, handle, NULL);
  evhttp_set_timeout(http, 0);
  int result = evhttp_accept_socket(http, 3); // expect: http-server-missing-timeout
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int on_one_way(struct event_base *base, int patient) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_gencb(http, handle, NULL);
  if (!patient)
    evhttp_set_timeout(http, 30);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080); // expect: http-server-missing-timeout
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int before(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
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
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int timeval(struct event_base *base) {
  static const struct timeval half_minute = {30, 0};
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout_tv(http, &half_minute);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

static struct evhttp *configured(struct event_base *base, int seconds) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    abort();
  evhttp_set_timeout(http, seconds);
  evhttp_set_gencb(http, handle, NULL);
  return http;
}

int helper(struct event_base *base) {
  struct evhttp *http = configured(base, 30);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int given(struct evhttp *http) { return evhttp_bind_socket(http, "127.0.0.1", 8080); }

void configure(struct evhttp *http);
int elsewhere(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  configure(http);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

// It only has handlers; the server that it is added to takes the clients.
int virtual_host(struct event_base *base) {
  struct evhttp *http = configured(base, 30);
  struct evhttp *host = evhttp_new(base);
  if (host) {
    evhttp_set_gencb(host, handle, NULL);
    if (evhttp_add_virtual_host(http, "*.example.org", host) != 0)
      evhttp_free(host);
  }
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}
