// The request is kept in a struct, the reply is hidden in a macro, the settings decide who replies.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <stdlib.h>

struct context {
  struct evhttp_request *req;
  int verbose;
};

static void send_error(struct context *ctx) { evhttp_send_error(ctx->req, 400, "no"); }
static void send_ok(struct context *ctx) { evhttp_send_reply(ctx->req, HTTP_OK, "OK", NULL); }

static void through_a_field(struct evhttp_request *req, void *arg) {
  struct context ctx = {req, 0};
  if (!arg)
    send_error(&ctx);
  send_ok(&ctx); // expect: http-double-reply
}

static void field_and_parameter(struct evhttp_request *req, void *arg) {
  struct context ctx;
  ctx.req = req;
  evhttp_send_reply(ctx.req, HTTP_OK, "OK", NULL);
  evhttp_send_error(req, 500, NULL); // expect: http-double-reply
}

static void one_of_the_two(struct evhttp_request *req, void *arg) {
  struct context ctx = {req, 0};
  if (!arg)
    send_error(&ctx);
  else
    send_ok(&ctx);
}

static void left_by_then(struct evhttp_request *req, void *arg) {
  struct context ctx = {req, 0};
  if (!arg) {
    send_error(&ctx);
    return;
  }
  send_ok(&ctx);
}

// --- macros -----------------------------------------------------------------------------
#define REPLY(req) evhttp_send_reply((req), HTTP_OK, "OK", NULL)
#define REFUSE_IF(cond, req) \
  do { \
    if (cond) \
      evhttp_send_error((req), 400, "no"); \
  } while (0)
#define RETURN_IF(cond, req) \
  do { \
    if (cond) { \
      evhttp_send_error((req), 400, "no"); \
      return; \
    } \
  } while (0)

static void macro_goes_on(struct evhttp_request *req, void *arg) {
  REFUSE_IF(!arg, req);
  REPLY(req); // expect: http-double-reply
}

static void macro_returns(struct evhttp_request *req, void *arg) {
  RETURN_IF(!arg, req);
  REPLY(req);
}

static void macro_once(struct evhttp_request *req, void *arg) { REPLY(req); }

// --- what the settings say ----------------------------------------------------------------
struct settings {
  int maintenance;
  int status;
};
static struct settings settings;

static void configured(struct evhttp_request *req, void *arg) {
  if (settings.maintenance)
    evhttp_send_error(req, HTTP_SERVUNAVAIL, "later");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply
}

static void configured_and_left(struct evhttp_request *req, void *arg) {
  if (settings.maintenance) {
    evhttp_send_error(req, HTTP_SERVUNAVAIL, "later");
    return;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void configured_status(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, settings.status, NULL, NULL);
}

static void asked_twice(struct evhttp_request *req, void *arg) {
  const struct settings *now = arg;
  if (now->maintenance)
    evhttp_send_error(req, HTTP_SERVUNAVAIL, "later");
  if (!now->maintenance)
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// --- the first pass ------------------------------------------------------------------------
static void first_pass(struct evhttp_request *req, void *arg) {
  for (int i = 0; i < 3; ++i) {
    if (i == 0)
      evhttp_send_reply_start(req, HTTP_OK, "OK");
    evhttp_send_reply_chunk(req, arg);
  }
  evhttp_send_reply_end(req);
}

static void last_pass(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  for (int i = 0; i < 3; ++i) {
    evhttp_send_reply_chunk(req, arg);
    if (i == 2)
      evhttp_send_reply_end(req);
  }
}

static void once(struct evhttp_request *req, void *arg) {
  int started = 0;
  for (int i = 0; i < 3; ++i) {
    if (!started) {
      evhttp_send_reply_start(req, HTTP_OK, "OK");
      started = 1;
    }
    evhttp_send_reply_chunk(req, arg);
  }
  evhttp_send_reply_end(req);
}

// --- where nobody can see ---------------------------------------------------------------------
void maybe_answers(struct evhttp_request *req);
int answers_or_not(struct evhttp_request *req);

static void handed_on(struct evhttp_request *req, void *arg) {
  maybe_answers(req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void handed_on_and_asked(struct evhttp_request *req, void *arg) {
  if (!answers_or_not(req))
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void through_a_pointer(struct evhttp_request *req, void (*next)(struct evhttp_request *)) {
  next(req);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void *answer_both(void *arg) {
  struct evhttp_request **two = arg;
  evhttp_send_reply(two[0], HTTP_OK, "OK", NULL);
  evhttp_send_reply(two[1], HTTP_OK, "OK", NULL);
  return NULL;
}

struct waiting {
  struct evhttp_request *req;
  struct waiting *next;
};
static void answer_all(struct waiting *list) {
  while (list) {
    struct waiting *next = list->next;
    evhttp_send_reply(list->req, HTTP_OK, "OK", NULL);
    free(list);
    list = next;
  }
}

void run(struct event_base *base, struct waiting *list, struct settings *now) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 65536);
  evhttp_set_cb(http, "/1", through_a_field, NULL);
  evhttp_set_cb(http, "/2", field_and_parameter, NULL);
  evhttp_set_cb(http, "/3", one_of_the_two, NULL);
  evhttp_set_cb(http, "/4", left_by_then, NULL);
  evhttp_set_cb(http, "/5", macro_goes_on, NULL);
  evhttp_set_cb(http, "/6", macro_returns, NULL);
  evhttp_set_cb(http, "/7", macro_once, NULL);
  evhttp_set_cb(http, "/8", configured, NULL);
  evhttp_set_cb(http, "/9", configured_and_left, NULL);
  evhttp_set_cb(http, "/10", configured_status, NULL);
  evhttp_set_cb(http, "/11", asked_twice, now);
  evhttp_set_cb(http, "/12", handed_on, NULL);
  evhttp_set_cb(http, "/13", handed_on_and_asked, NULL);
  evhttp_set_cb(http, "/14", first_pass, NULL);
  evhttp_set_cb(http, "/15", once, NULL);
  evhttp_set_cb(http, "/16", last_pass, NULL);
  (void)through_a_pointer;
  (void)answer_both;
  answer_all(list);
  if (evhttp_bind_socket(http, "127.0.0.1", 8080) == 0)
    event_base_dispatch(base);
  evhttp_free(http);
}
