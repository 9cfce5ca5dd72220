// evhttp puts each reply on the wire: the client takes the second for its next answer.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <string.h>

static void fail(struct evhttp_request *req) { evhttp_send_error(req, 400, "no"); }

static void forgot_return(struct evhttp_request *req, void *arg) {
  if (evhttp_request_get_command(req) != EVHTTP_REQ_GET)
    evhttp_send_error(req, HTTP_BADMETHOD, NULL);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply
}

static void helper_and_more(struct evhttp_request *req, void *arg) {
  if (!arg)
    fail(req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply
}

static void chunked_and_whole(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  struct evbuffer *buffer = evbuffer_new();
  if (!buffer) {
    evhttp_send_error(req, HTTP_INTERNAL, NULL); // expect: http-double-reply
    return;
  }
  evhttp_send_reply_chunk(req, buffer);
  evhttp_send_reply_end(req);
  evbuffer_free(buffer);
}

static void ended_twice(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  if (!arg)
    evhttp_send_reply_end(req);
  evhttp_send_reply_end(req); // expect: http-double-reply
}

static void falls_through(struct evhttp_request *req, void *arg) {
  switch (evhttp_request_get_command(req)) {
  case EVHTTP_REQ_GET:
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
  default:
    evhttp_send_error(req, HTTP_BADMETHOD, NULL); // expect: http-double-reply
  }
}

static void early_return(struct evhttp_request *req, void *arg) {
  if (evhttp_request_get_command(req) != EVHTTP_REQ_GET) {
    evhttp_send_error(req, HTTP_BADMETHOD, NULL);
    return;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void helper_and_return(struct evhttp_request *req, void *arg) {
  if (!arg)
    return fail(req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void streamed(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  for (int i = 0; i < 3; ++i) {
    evbuffer_add_printf(buffer, "%d\n", i);
    evhttp_send_reply_chunk(req, buffer);
  }
  evhttp_send_reply_end(req);
  evbuffer_free(buffer);
}

static void switched(struct evhttp_request *req, void *arg) {
  switch (evhttp_request_get_command(req)) {
  case EVHTTP_REQ_GET:
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
    break;
  case EVHTTP_REQ_POST:
    evhttp_send_reply(req, 201, "Created", NULL);
    break;
  default:
    evhttp_send_error(req, HTTP_BADMETHOD, NULL);
  }
}

static void correlated(struct evhttp_request *req, void *arg) {
  int allowed = arg != NULL;
  if (!allowed)
    evhttp_send_error(req, 403, "no");
  if (allowed)
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void through_goto(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  if (!buffer)
    goto error;
  if (evbuffer_add(buffer, "ok", 2) != 0)
    goto error;
  evhttp_send_reply(req, HTTP_OK, "OK", buffer);
  goto done;
error:
  evhttp_send_error(req, HTTP_INTERNAL, NULL);
done:
  if (buffer)
    evbuffer_free(buffer);
}

// Whether it replied is what the helper says.
static int allowed(struct evhttp_request *req) {
  if (evhttp_request_get_command(req) == EVHTTP_REQ_GET)
    return 1;
  evhttp_send_error(req, HTTP_BADMETHOD, NULL);
  return 0;
}
static void guarded(struct evhttp_request *req, void *arg) {
  if (!allowed(req))
    return;
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void table(struct evhttp_request *req, void *arg) {
  static const char *const known[] = {"/a", "/b"};
  const char *uri = evhttp_request_get_uri(req);
  for (int i = 0; i < 2; ++i)
    if (strcmp(uri, known[i]) == 0) {
      evhttp_send_reply(req, HTTP_OK, "OK", NULL);
      return;
    }
  evhttp_send_error(req, HTTP_NOTFOUND, NULL);
}

struct waiting {
  struct evhttp_request *req;
  int answered;
};
static void later(evutil_socket_t fd, short what, void *arg) {
  struct waiting *state = arg;
  if (!state->answered)
    evhttp_send_reply(state->req, HTTP_OK, "OK", NULL);
  state->answered = 1;
}

void run(struct event_base *base, struct event *timer) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 65536);
  evhttp_set_cb(http, "/1", forgot_return, NULL);
  evhttp_set_cb(http, "/2", helper_and_more, NULL);
  evhttp_set_cb(http, "/3", chunked_and_whole, NULL);
  evhttp_set_cb(http, "/4", ended_twice, NULL);
  evhttp_set_cb(http, "/5", falls_through, NULL);
  evhttp_set_cb(http, "/6", early_return, NULL);
  evhttp_set_cb(http, "/7", helper_and_return, NULL);
  evhttp_set_cb(http, "/8", streamed, NULL);
  evhttp_set_cb(http, "/9", switched, NULL);
  evhttp_set_cb(http, "/10", correlated, NULL);
  evhttp_set_cb(http, "/11", through_goto, NULL);
  evhttp_set_cb(http, "/12", guarded, NULL);
  evhttp_set_gencb(http, table, NULL);
  event_assign(timer, base, -1, 0, later, NULL);
  if (evhttp_bind_socket(http, "127.0.0.1", 8080) == 0)
    event_base_dispatch(base);
  evhttp_free(http);
}
