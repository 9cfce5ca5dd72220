// Routes of evhttp belong to the thread of its loop, which may add them at any time.
#include <event2/event.h>
#include <event2/http.h>

static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void adds(struct evhttp_request *req, void *arg) {
  evhttp_set_cb(arg, "/new", handle, NULL);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

int run(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 65536);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  evhttp_set_cb(http, "/", handle, NULL);
  evhttp_set_cb(http, "/add", adds, http);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}
