// Where a limit is set for a server that has none.
#include <event2/event.h>
#include <event2/http.h>
#include <stdlib.h>

static int run(struct event_base *base, struct evhttp *http, int result) {
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

// --- before it serves -------------------------------------------------------------------
int statement(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-unbounded-body fixed
  return run(base, http, result);
}

int condition(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  if (evhttp_bind_socket(http, "10.0.0.1", 8080) != 0) // expect: http-unbounded-body fixed
    exit(1);
  return run(base, http, 0);
}

struct service {
  struct evhttp *http;
};
int member(struct event_base *base) {
  struct service service = {evhttp_new(base)};
  if (!service.http)
    return -1;
  int result = evhttp_bind_socket(service.http, "10.0.0.1", 8080); // expect: http-unbounded-body fixed
  return run(base, service.http, result);
}

int no_limit(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_max_body_size(http, -1);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-unbounded-body fixed
  return run(base, http, result);
}

// --- left to the author -----------------------------------------------------------------
// The one that is set would be lost.
int limited_on_one_path(struct event_base *base, int small) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  if (small)
    evhttp_set_max_body_size(http, 1024);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-unbounded-body unfixed
  return run(base, http, result);
}

// There may be no server before the expression.
int asked_here(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  return http ? evhttp_bind_socket(http, "10.0.0.1", 8080) : -1; // expect: http-unbounded-body unfixed
}

int made_here(struct event_base *base) {
  struct evhttp *http;
  int result = -1;
  if ((http = evhttp_new(base)) && evhttp_bind_socket(http, "10.0.0.1", 8080) == 0) // expect: http-unbounded-body unfixed
    result = 0;
  return result;
}

int several(struct event_base *base, const char **addresses) {
  struct evhttp *http = evhttp_new(base);
  int result = 0;
  if (!http)
    return -1;
  for (; *addresses; ++addresses)
    result |= evhttp_bind_socket(http, *addresses, 8080); // expect: http-unbounded-body unfixed
  return run(base, http, result);
}

#define SERVE(http) evhttp_bind_socket((http), "10.0.0.1", 8080)
int macro(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  int result = SERVE(http); // expect: http-unbounded-body unfixed
  return run(base, http, result);
}

int limited(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_max_body_size(http, 1 << 20);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}
