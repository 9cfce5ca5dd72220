// Bytes behind a reply: through a struct, a macro, a loop, and where the settings say so.
#include <civetweb.h>
#include <stddef.h>
#include <string.h>

struct context {
  struct mg_connection *conn;
  int written;
};

static void put(struct context *ctx, const char *text) {
  ctx->written += mg_write(ctx->conn, text, strlen(text));
}
static void refuse(struct context *ctx) { mg_send_http_error(ctx->conn, 403, "%s", "no"); }

static int through_a_field(struct mg_connection *conn, void *data) {
  struct context ctx = {conn, 0};
  refuse(&ctx);
  put(&ctx, "more"); // expect: http-write-after-reply
  return 403;
}

static int field_in_order(struct mg_connection *conn, void *data) {
  struct context ctx = {conn, 0};
  mg_send_http_ok(conn, "text/plain", 6);
  put(&ctx, "one");
  put(&ctx, "two");
  return 200;
}

static int field_left(struct mg_connection *conn, void *data) {
  struct context ctx = {conn, 0};
  if (!data) {
    refuse(&ctx);
    return 403;
  }
  mg_send_http_ok(conn, "text/plain", 3);
  put(&ctx, "one");
  return 200;
}

// --- macros -----------------------------------------------------------------------------
#define REFUSE(conn) mg_send_http_error((conn), 403, "%s", "no")
#define PUT(conn, text) mg_write((conn), (text), strlen(text))
#define CHECK(cond, conn) \
  do { \
    if (!(cond)) \
      REFUSE(conn); \
  } while (0)
#define CHECK_OR_RETURN(cond, conn) \
  do { \
    if (!(cond)) { \
      REFUSE(conn); \
      return 403; \
    } \
  } while (0)

static int macro_goes_on(struct mg_connection *conn, void *data) {
  CHECK(data, conn);
  PUT(conn, "HTTP/1.1 200 OK\r\n\r\n"); // expect: http-write-after-reply
  return 200;
}

static int macro_returns(struct mg_connection *conn, void *data) {
  CHECK_OR_RETURN(data, conn);
  PUT(conn, "HTTP/1.1 200 OK\r\n\r\n");
  return 200;
}

// --- loops --------------------------------------------------------------------------------
static int loop_after(struct mg_connection *conn, void *data) {
  REFUSE(conn);
  for (int i = 0; i < 3; ++i)
    PUT(conn, "more"); // expect: http-write-after-reply
  return 403;
}

static int refuses_in_the_loop(struct mg_connection *conn, void *data) {
  mg_send_http_ok(conn, "text/plain", -1);
  for (int i = 0; i < 3; ++i)
    PUT(conn, "more");
  return 200;
}

static int loop_left(struct mg_connection *conn, void *data) {
  for (int i = 0; i < 3; ++i) {
    char byte;
    if (mg_read(conn, &byte, 1) != 1) {
      REFUSE(conn);
      return 403;
    }
  }
  PUT(conn, "HTTP/1.1 200 OK\r\n\r\n");
  return 200;
}

// --- what the settings say ------------------------------------------------------------------
static struct {
  int closed;
  int debug;
} settings;

static int configured(struct mg_connection *conn, void *data) {
  if (settings.closed)
    REFUSE(conn);
  PUT(conn, "HTTP/1.1 200 OK\r\n\r\n"); // expect: http-write-after-reply
  return 200;
}

static int debugging(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/index", 303);
  if (settings.debug)
    PUT(conn, "<!-- debug -->"); // expect: http-write-after-reply
  return 303;
}

static int configured_and_left(struct mg_connection *conn, void *data) {
  if (settings.closed) {
    REFUSE(conn);
    return 403;
  }
  PUT(conn, "HTTP/1.1 200 OK\r\n\r\n");
  return 200;
}

static int asked_twice(struct mg_connection *conn, void *data) {
  int closed = settings.closed;
  if (closed)
    REFUSE(conn);
  if (!closed)
    PUT(conn, "HTTP/1.1 200 OK\r\n\r\n");
  return closed ? 403 : 200;
}

// --- where nobody can see ---------------------------------------------------------------------
int maybe_refuses(struct mg_connection *conn);
static int handed_on(struct mg_connection *conn, void *data) {
  maybe_refuses(conn);
  PUT(conn, "HTTP/1.1 200 OK\r\n\r\n");
  return 200;
}

// Two connections.
static void of_another(struct mg_connection *first, struct mg_connection *second) {
  REFUSE(first);
  PUT(second, "HTTP/1.1 200 OK\r\n\r\n");
}

// What goes to a log is no body.
static int logs(struct mg_connection *conn, void *data) {
  REFUSE(conn);
  mg_cry(conn, "%s", "refused");
  return 403;
}

void run(struct mg_context *context) {
  (void)of_another;
  mg_set_request_handler(context, "/1", through_a_field, NULL);
  mg_set_request_handler(context, "/2", field_in_order, NULL);
  mg_set_request_handler(context, "/3", field_left, NULL);
  mg_set_request_handler(context, "/4", macro_goes_on, NULL);
  mg_set_request_handler(context, "/5", macro_returns, NULL);
  mg_set_request_handler(context, "/6", loop_after, NULL);
  mg_set_request_handler(context, "/7", refuses_in_the_loop, NULL);
  mg_set_request_handler(context, "/8", loop_left, NULL);
  mg_set_request_handler(context, "/9", configured, NULL);
  mg_set_request_handler(context, "/10", debugging, NULL);
  mg_set_request_handler(context, "/11", configured_and_left, NULL);
  mg_set_request_handler(context, "/12", asked_twice, NULL);
  mg_set_request_handler(context, "/13", handed_on, NULL);
  mg_set_request_handler(context, "/14", logs, NULL);
}
