// A server in a struct: made in one function, configured in another, served in a third.
#include <event2/event.h>
#include <event2/http.h>
#include <stdlib.h>

struct service {
  struct event_base *base;
  struct evhttp *http;
  int seconds;
};

struct plain {
  struct event_base *base;
  struct evhttp *http;
};

static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static int open_plain(struct plain *plain) {
  plain->http = evhttp_new(plain->base);
  if (!plain->http)
    return -1;
  evhttp_set_gencb(plain->http, handle, NULL);
  return 0;
}

static int open_with(struct service *service) {
  service->http = evhttp_new(service->base);
  if (!service->http)
    return -1;
  evhttp_set_timeout(service->http, service->seconds);
  evhttp_set_gencb(service->http, handle, service);
  return 0;
}

static void close_service(struct service *service) {
  evhttp_free(service->http);
  service->http = NULL;
}

int without(struct event_base *base) {
  struct plain plain = {base, NULL};
  if (open_plain(&plain) != 0)
    return -1;
  int result = evhttp_bind_socket(plain.http, "10.0.0.1", 8080); // expect: http-server-missing-timeout warning "no timeout"
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(plain.http);
  return result;
}

int with(struct event_base *base) {
  struct service service = {base, NULL, 30};
  if (open_with(&service) != 0)
    return -1;
  int result = evhttp_bind_socket(service.http, "10.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  close_service(&service);
  return result;
}

// Two servers of one struct.
struct both {
  struct evhttp *inside;
  struct evhttp *outside;
};

int two(struct event_base *base) {
  struct both both = {evhttp_new(base), evhttp_new(base)};
  if (!both.inside || !both.outside)
    abort();
  evhttp_set_timeout(both.inside, 30);
  evhttp_set_gencb(both.inside, handle, NULL);
  evhttp_set_gencb(both.outside, handle, NULL);
  int result = evhttp_bind_socket(both.inside, "10.0.0.1", 8080);
  if (result == 0)
    result = evhttp_bind_socket(both.outside, "10.0.0.1", 8081); // expect: http-server-missing-timeout
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(both.inside);
  evhttp_free(both.outside);
  return result;
}

// Whoever made the struct may have set it.
int serve(struct service *service) {
  int result = evhttp_bind_socket(service->http, "10.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(service->base);
  return result;
}

// In a global that only this file can name nobody has set it.
static struct evhttp *shared;
int begin(struct event_base *base) {
  shared = evhttp_new(base);
  return shared ? evhttp_bind_socket(shared, "10.0.0.1", 8080) : -1; // expect: http-server-missing-timeout
}

struct list {
  struct evhttp *all[8];
  int n;
};
// Whoever has the list may set one before the loop runs.
int keep(struct list *list, struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  list->all[list->n++] = http;
  return evhttp_bind_socket(http, "10.0.0.1", 8080);
}

int keep_bounded(struct list *list, struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  list->all[list->n++] = http;
  return evhttp_bind_socket(http, "10.0.0.1", 8080);
}

// The handlers get the struct, and with it the server.
int handlers_get_it(struct event_base *base) {
  struct service service = {base, evhttp_new(base), 30};
  if (!service.http)
    return -1;
  evhttp_set_gencb(service.http, handle, &service);
  int result = evhttp_bind_socket(service.http, "10.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  close_service(&service);
  return result;
}
