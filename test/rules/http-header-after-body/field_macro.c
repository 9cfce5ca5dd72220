// Headers set through a struct, a macro, a loop, and where the settings say so.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <string.h>

struct context {
  struct evhttp_request *req;
  struct evkeyvalq *headers;
};

static void start(struct context *ctx) { evhttp_send_reply_start(ctx->req, HTTP_OK, "OK"); }
static void type(struct context *ctx) {
  evhttp_add_header(evhttp_request_get_output_headers(ctx->req), "Content-Type", "text/plain");
}

static void through_a_field(struct evhttp_request *req, void *arg) {
  struct context ctx = {req, NULL};
  start(&ctx);
  type(&ctx); // expect: http-header-after-body
  evhttp_send_reply_end(req);
}

static void in_order(struct evhttp_request *req, void *arg) {
  struct context ctx = {req, NULL};
  type(&ctx);
  start(&ctx);
  evhttp_send_reply_end(req);
}

static void headers_in_a_field(struct evhttp_request *req, void *arg) {
  struct context ctx = {req, evhttp_request_get_output_headers(req)};
  evhttp_add_header(ctx.headers, "Content-Type", "text/plain");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// --- macros -----------------------------------------------------------------------------
#define HEADER(req, name, value) \
  evhttp_add_header(evhttp_request_get_output_headers(req), (name), (value))
#define START(req) evhttp_send_reply_start((req), HTTP_OK, "OK")

static void macro_late(struct evhttp_request *req, void *arg) {
  START(req);
  HEADER(req, "X-Late", "1"); // expect: http-header-after-body
  evhttp_send_reply_end(req);
}

static void macro_in_order(struct evhttp_request *req, void *arg) {
  HEADER(req, "X-Early", "1");
  START(req);
  evhttp_send_reply_end(req);
}

// --- loops --------------------------------------------------------------------------------
static const char *const names[] = {"A", "B", "C"};

static void loop_late(struct evhttp_request *req, void *arg) {
  START(req);
  for (size_t i = 0; i < 3; ++i)
    HEADER(req, names[i], "1"); // expect: http-header-after-body
  evhttp_send_reply_end(req);
}

static void starts_in_the_loop(struct evhttp_request *req, void *arg) {
  for (size_t i = 0; i < 3; ++i) {
    HEADER(req, names[i], "1"); // expect: http-header-after-body
    if (i == 0)
      START(req);
  }
  evhttp_send_reply_end(req);
}

static void starts_once(struct evhttp_request *req, void *arg) {
  int started = 0;
  for (size_t i = 0; i < 3; ++i) {
    HEADER(req, names[i], "1"); // expect: http-header-after-body
    if (!started) {
      START(req);
      started = 1;
    }
  }
  evhttp_send_reply_end(req);
}

static void loop_in_order(struct evhttp_request *req, void *arg) {
  for (size_t i = 0; i < 3; ++i)
    HEADER(req, names[i], "1");
  START(req);
  evhttp_send_reply_end(req);
}

// --- what the settings say ------------------------------------------------------------------
static struct {
  int cross_origin;
  const char *server;
} settings;

static void configured_late(struct evhttp_request *req, void *arg) {
  START(req);
  if (settings.cross_origin)
    HEADER(req, "Access-Control-Allow-Origin", "*"); // expect: http-header-after-body
  evhttp_send_reply_end(req);
}

static void configured(struct evhttp_request *req, void *arg) {
  if (settings.cross_origin)
    HEADER(req, "Access-Control-Allow-Origin", "*");
  HEADER(req, "Server", settings.server);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void asked_twice(struct evhttp_request *req, void *arg) {
  int streams = arg != NULL;
  if (streams)
    START(req);
  if (!streams)
    HEADER(req, "Content-Length", "0");
  if (!streams)
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
  else
    evhttp_send_reply_end(req);
}

static void on_one_branch(struct evhttp_request *req, void *arg) {
  if (arg) {
    START(req);
    evhttp_send_reply_end(req);
    return;
  }
  HEADER(req, "Allow", "GET");
  evhttp_send_error(req, HTTP_BADMETHOD, NULL);
}

// --- where nobody can see ---------------------------------------------------------------------
void maybe_starts(struct evhttp_request *req);
static void handed_on(struct evhttp_request *req, void *arg) {
  maybe_starts(req);
  HEADER(req, "X", "1");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// Another list: the headers of a request of our own.
static void of_another(struct evhttp_request *req, struct evhttp_request *own) {
  START(req);
  HEADER(own, "Host", "example.org");
  evhttp_send_reply_end(req);
}

// A part of the body that looks like one.
static void trailer(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  START(req);
  evbuffer_add_printf(buffer, "X: 1\r\n");
  evhttp_send_reply_chunk(req, buffer);
  evhttp_send_reply_end(req);
  evbuffer_free(buffer);
}

void run(struct evhttp *http) {
  (void)of_another;
  evhttp_set_cb(http, "/1", through_a_field, NULL);
  evhttp_set_cb(http, "/2", in_order, NULL);
  evhttp_set_cb(http, "/3", headers_in_a_field, NULL);
  evhttp_set_cb(http, "/4", macro_late, NULL);
  evhttp_set_cb(http, "/5", macro_in_order, NULL);
  evhttp_set_cb(http, "/6", loop_late, NULL);
  evhttp_set_cb(http, "/7", starts_in_the_loop, NULL);
  evhttp_set_cb(http, "/8", loop_in_order, NULL);
  evhttp_set_cb(http, "/9", configured_late, NULL);
  evhttp_set_cb(http, "/10", configured, NULL);
  evhttp_set_cb(http, "/11", asked_twice, NULL);
  evhttp_set_cb(http, "/12", on_one_branch, NULL);
  evhttp_set_cb(http, "/13", handed_on, NULL);
  evhttp_set_cb(http, "/14", trailer, NULL);
  evhttp_set_cb(http, "/15", starts_once, NULL);
}
