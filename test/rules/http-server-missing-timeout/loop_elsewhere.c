// No client is taken before the loop runs, and that may be in another function, which sets more before.
#include <event2/event.h>
#include <event2/http.h>
#include <event2/http_compat.h>
#include <evhttp.h>
#include <stddef.h>

static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static struct evhttp *opened(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return NULL;
  if (evhttp_bind_socket(http, "10.0.0.1", 8080) != 0) {
    evhttp_free(http);
    return NULL;
  }
  return http;
}

int caller_sets(struct event_base *base) {
  struct evhttp *http = opened(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_gencb(http, handle, NULL);
  int result = event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

struct service {
  struct event_base *base;
  struct evhttp *http;
};

int service_start(struct service *service) {
  service->http = evhttp_new(service->base);
  if (!service->http)
    return -1;
  return evhttp_bind_socket(service->http, "10.0.0.1", 8080);
}

int service_run(struct service *service) {
  evhttp_set_timeout(service->http, 30);
  evhttp_set_gencb(service->http, handle, service);
  return event_base_dispatch(service->base);
}

static struct evhttp *global;
static void configure(void) { evhttp_set_timeout(global, 30); }

int in_a_global(struct event_base *base) {
  global = evhttp_new(base);
  if (!global)
    return -1;
  int result = evhttp_bind_socket(global, "10.0.0.1", 8080);
  configure();
  return result == 0 ? event_base_dispatch(base) : result;
}

// The first version's way: it listens at once and answers when the loop runs.
int first_version(struct event_base *base) {
  struct evhttp *http = evhttp_start("10.0.0.1", 8080);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_gencb(http, handle, NULL);
  int result = event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int first_version_without(struct event_base *base) {
  struct evhttp *http = evhttp_start("10.0.0.1", 8080); // expect: http-server-missing-timeout
  if (!http)
    return -1;
  evhttp_set_gencb(http, handle, NULL);
  int result = event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

static struct evhttp *bounded(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (http)
    evhttp_set_timeout(http, 30);
  return http;
}

int set_first(struct event_base *base) {
  struct evhttp *http = bounded(base);
  if (!http)
    return -1;
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  if (result == 0)
    result = event_base_dispatch(base);
  evhttp_free(http);
  return result;
}
