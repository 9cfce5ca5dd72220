// What is sent after the end of a reply stands where the client looks for the next one.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>

static void after_end(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_send_reply_end(req);
  evhttp_send_reply_chunk(req, buffer); // expect: http-write-after-reply
  evbuffer_free(buffer);
}

static void after_whole(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
  evbuffer_add_printf(buffer, "more");
  evhttp_send_reply_chunk(req, buffer); // expect: http-write-after-reply
  evbuffer_free(buffer);
}

static void goes_on(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  for (int i = 0; i < 3; ++i) {
    evbuffer_add_printf(buffer, "%d\n", i);
    evhttp_send_reply_chunk(req, buffer);
    if (!arg)
      evhttp_send_reply_end(req);
  }
  evbuffer_free(buffer);
}

static void in_order(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evbuffer_add_printf(buffer, "one");
  evhttp_send_reply_chunk(req, buffer);
  evbuffer_add_printf(buffer, "two");
  evhttp_send_reply_chunk(req, buffer);
  evhttp_send_reply_end(req);
  evbuffer_free(buffer);
}

static void stops(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  for (int i = 0; i < 3; ++i) {
    evbuffer_add_printf(buffer, "%d\n", i);
    evhttp_send_reply_chunk(req, buffer);
    if (i == 1)
      break;
  }
  evhttp_send_reply_end(req);
  evbuffer_free(buffer);
}

static void returns(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  if (!buffer) {
    evhttp_send_reply_end(req);
    return;
  }
  evhttp_send_reply_chunk(req, buffer);
  evhttp_send_reply_end(req);
  evbuffer_free(buffer);
}

static void finish(struct evhttp_request *req, struct evbuffer *buffer) {
  if (buffer)
    evhttp_send_reply_chunk(req, buffer);
  evhttp_send_reply_end(req);
}

static void helper(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  finish(req, buffer);
  if (buffer)
    evbuffer_free(buffer);
}

static void correlated(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  int streams = arg != NULL;
  if (streams)
    evhttp_send_reply_start(req, HTTP_OK, "OK");
  else
    evhttp_send_reply(req, HTTP_OK, "OK", buffer);
  if (streams) {
    evhttp_send_reply_chunk(req, buffer);
    evhttp_send_reply_end(req);
  }
  evbuffer_free(buffer);
}

void run(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 65536);
  evhttp_set_cb(http, "/1", after_end, NULL);
  evhttp_set_cb(http, "/2", after_whole, NULL);
  evhttp_set_cb(http, "/3", goes_on, NULL);
  evhttp_set_cb(http, "/4", in_order, NULL);
  evhttp_set_cb(http, "/5", stops, NULL);
  evhttp_set_cb(http, "/6", returns, NULL);
  evhttp_set_cb(http, "/7", helper, NULL);
  evhttp_set_cb(http, "/8", correlated, NULL);
  if (evhttp_bind_socket(http, "127.0.0.1", 8080) == 0)
    event_base_dispatch(base);
  evhttp_free(http);
}
