// Struct fields, conditions, loops, macros, values from a configuration.
#include <event2/event.h>
#include <event2/http.h>
#include <stdlib.h>

#define MAX_BODY (1 << 20)
#define LIMIT(http) evhttp_set_max_body_size((http), MAX_BODY)
#define UNLIMIT(http) evhttp_set_max_body_size((http), -1)

struct service {
  struct event_base *base;
  struct evhttp *http;
  ev_ssize_t limit;
};

static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static struct evhttp *plain(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    abort();
  evhttp_set_timeout(http, 30);
  evhttp_set_gencb(http, handle, NULL);
  return http;
}

static int run(struct event_base *base, struct evhttp *http, int result) {
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int field(struct event_base *base) {
  struct service service = {base, plain(base), MAX_BODY};
  int result = evhttp_bind_socket(service.http, "10.0.0.1", 8080); // expect: http-unbounded-body warning "any size"
  return run(base, service.http, result);
}

int limited_field(struct event_base *base) {
  struct service service = {base, plain(base), MAX_BODY};
  evhttp_set_max_body_size(service.http, service.limit);
  int result = evhttp_bind_socket(service.http, "10.0.0.1", 8080);
  return run(base, service.http, result);
}

int given(struct service *service) {
  return evhttp_bind_socket(service->http, "10.0.0.1", 8080);
}

int one_case_forgets(struct event_base *base, int kind) {
  struct evhttp *http = plain(base);
  switch (kind) {
  case 0:
    evhttp_set_max_body_size(http, 65536);
    break;
  case 1:
    break;
  default:
    LIMIT(http);
  }
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-unbounded-body
  return run(base, http, result);
}

int each_case(struct event_base *base, int kind) {
  struct evhttp *http = plain(base);
  switch (kind) {
  case 0:
    evhttp_set_max_body_size(http, 65536);
    break;
  default:
    LIMIT(http);
  }
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

int correlated(struct event_base *base, int uploads) {
  struct evhttp *http = plain(base);
  int result = 0;
  if (uploads)
    LIMIT(http);
  if (uploads)
    result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

int contrary(struct event_base *base, int uploads) {
  struct evhttp *http = plain(base);
  int result = 0;
  if (!uploads)
    LIMIT(http);
  if (uploads)
    result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-unbounded-body
  return run(base, http, result);
}

int loop(struct event_base *base, const char **addresses) {
  struct evhttp *http = plain(base);
  int result = 0;
  for (; *addresses && result == 0; ++addresses)
    result = evhttp_bind_socket(http, *addresses, 8080); // expect: http-unbounded-body
  return run(base, http, result);
}

int limited_loop(struct event_base *base, const char **addresses) {
  struct evhttp *http = plain(base);
  int result = 0;
  LIMIT(http);
  for (; *addresses && result == 0; ++addresses)
    result = evhttp_bind_socket(http, *addresses, 8080);
  return run(base, http, result);
}

int macro(struct event_base *base) {
  struct evhttp *http = plain(base);
  LIMIT(http);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

int macro_unlimits(struct event_base *base) {
  struct evhttp *http = plain(base);
  UNLIMIT(http);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-unbounded-body "as its limit says"
  return run(base, http, result);
}

int from_the_environment(struct event_base *base) {
  struct evhttp *http = plain(base);
  const char *limit = getenv("MAX_BODY");
  evhttp_set_max_body_size(http, limit ? atol(limit) : 65536);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

int if_configured(struct event_base *base, ev_ssize_t limit) {
  struct evhttp *http = plain(base);
  if (limit > 0)
    evhttp_set_max_body_size(http, limit);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

// Only programs of this machine: a note.
int here(struct event_base *base) {
  struct evhttp *http = plain(base);
  int result = evhttp_bind_socket(http, "localhost", 8080); // expect: http-unbounded-body note
  return run(base, http, result);
}

// Somebody else has it in hand.
void configure(struct evhttp *http);
int elsewhere(struct event_base *base) {
  struct evhttp *http = plain(base);
  configure(http);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}
