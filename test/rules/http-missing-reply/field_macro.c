// The request is kept in a struct, the reply is hidden in a macro, the settings decide.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <stdio.h>

struct context {
  struct evhttp_request *req;
  int status;
};

static void reply(const struct context *ctx) { evhttp_send_reply(ctx->req, ctx->status, NULL, NULL); }

static void field_on_one_way(struct evhttp_request *req, void *arg) {
  struct context ctx = {req, 200};
  if (arg)
    reply(&ctx);
} // expect: http-missing-reply

static void field_on_each_way(struct evhttp_request *req, void *arg) {
  struct context ctx = {req, 200};
  if (!arg)
    ctx.status = 404;
  reply(&ctx);
}

// --- macros -----------------------------------------------------------------------------
#define LEAVE_IF(cond) \
  do { \
    if (cond) \
      return; \
  } while (0)
#define REFUSE_IF(cond, req) \
  do { \
    if (cond) { \
      evhttp_send_error((req), 400, "no"); \
      return; \
    } \
  } while (0)

static void macro_leaves(struct evhttp_request *req, void *arg) {
  LEAVE_IF(!arg); // expect: http-missing-reply
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void macro_refuses(struct evhttp_request *req, void *arg) {
  REFUSE_IF(!arg, req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// --- what the settings say ----------------------------------------------------------------
static struct {
  int read_only;
  const char *prefix;
} settings;

static void configured(struct evhttp_request *req, void *arg) {
  if (settings.read_only && evhttp_request_get_command(req) != EVHTTP_REQ_GET) {
    fprintf(stderr, "read only\n");
    return; // expect: http-missing-reply
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void configured_and_answered(struct evhttp_request *req, void *arg) {
  if (settings.read_only && evhttp_request_get_command(req) != EVHTTP_REQ_GET) {
    evhttp_send_error(req, 403, "read only");
    return;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void asked_twice(struct evhttp_request *req, void *arg) {
  int read_only = settings.read_only;
  if (read_only)
    evhttp_send_error(req, 403, "read only");
  if (!read_only)
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// --- loops ------------------------------------------------------------------------------------
static void retries(struct evhttp_request *req, void *arg) {
  for (int i = 0; i < 3; ++i) {
    struct evbuffer *buffer = evbuffer_new();
    if (!buffer)
      continue;
    evhttp_send_reply(req, HTTP_OK, "OK", buffer);
    evbuffer_free(buffer);
    return;
  }
  evhttp_send_error(req, HTTP_INTERNAL, NULL);
}

static void only_once_done(struct evhttp_request *req, void *arg) {
  for (;;) {
    struct evbuffer *buffer = evbuffer_new();
    if (!buffer)
      continue;
    evhttp_send_reply(req, HTTP_OK, "OK", buffer);
    evbuffer_free(buffer);
    break;
  }
}

// --- where nobody can see ---------------------------------------------------------------------
struct evhttp_request *parked;
static void parks(struct evhttp_request *req, void *arg) { parked = req; }

static void into_the_argument(struct evhttp_request *req, void *arg) {
  struct context *ctx = arg;
  ctx->req = req;
}

typedef void (*answerer)(struct evhttp_request *);
static answerer table[2];
static void through_a_table(struct evhttp_request *req, void *arg) { table[arg != NULL](req); }

// Whoever calls this answers.
static void decorates(struct evhttp_request *req) {
  evhttp_add_header(evhttp_request_get_output_headers(req), "Server", "mine");
}
static void decorated(struct evhttp_request *req, void *arg) {
  decorates(req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

void run(struct event_base *base, struct context *ctx) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 65536);
  evhttp_set_cb(http, "/1", field_on_one_way, NULL);
  evhttp_set_cb(http, "/2", field_on_each_way, NULL);
  evhttp_set_cb(http, "/3", macro_leaves, NULL);
  evhttp_set_cb(http, "/4", macro_refuses, NULL);
  evhttp_set_cb(http, "/5", configured, NULL);
  evhttp_set_cb(http, "/6", configured_and_answered, NULL);
  evhttp_set_cb(http, "/7", asked_twice, NULL);
  evhttp_set_cb(http, "/8", retries, NULL);
  evhttp_set_cb(http, "/9", only_once_done, NULL);
  evhttp_set_cb(http, "/10", parks, NULL);
  evhttp_set_cb(http, "/11", into_the_argument, ctx);
  evhttp_set_cb(http, "/12", through_a_table, NULL);
  evhttp_set_cb(http, "/13", decorated, NULL);
  if (evhttp_bind_socket(http, "127.0.0.1", 8080) == 0)
    event_base_dispatch(base);
  evhttp_free(http);
}
