// 0 of a request handler leaves the request to the files, 1 of an authorization lets it through.
#include <civetweb.h>
#include <string.h>

static int refuses_and_leaves(struct mg_connection *conn, void *data) {
  if (!data)
    mg_send_http_error(conn, 403, "%s", "no");
  return 0; // expect: http-middleware-chain
}

static int refuses_and_lets_through(struct mg_connection *conn, void *data) {
  if (!mg_get_header(conn, "Authorization"))
    mg_send_http_error(conn, 401, "%s", "who");
  return 1; // expect: http-middleware-chain
}

static void refuse(struct mg_connection *conn) { mg_send_http_error(conn, 401, "%s", "who"); }

static int helper_and_lets_through(struct mg_connection *conn, void *data) {
  if (!mg_get_header(conn, "Authorization"))
    refuse(conn);
  return 1; // expect: http-middleware-chain
}

struct context {
  struct mg_connection *conn;
};
static void refuse_in(struct context *ctx) { refuse(ctx->conn); }

static int through_a_field(struct mg_connection *conn, void *data) {
  struct context ctx = {conn};
  if (!data) {
    refuse_in(&ctx);
    return 0;
  }
  return 1;
}

// --- clean ---------------------------------------------------------------------------------
static int leaves(struct mg_connection *conn, void *data) { return 0; }

static int authorizes(struct mg_connection *conn, void *data) {
  if (mg_get_header(conn, "Authorization"))
    return 1;
  refuse(conn);
  return 0;
}

static int answers(struct mg_connection *conn, void *data) {
  if (!data)
    return 0;
  mg_send_http_ok(conn, "text/plain", 0);
  return 200;
}

static int correlated(struct mg_connection *conn, void *data) {
  int known = mg_get_header(conn, "Authorization") != NULL;
  if (!known)
    refuse(conn);
  return known;
}

static int kept(struct mg_connection *conn, void *data) {
  int status = 0;
  if (data) {
    mg_send_http_ok(conn, "text/plain", 0);
    status = 200;
  }
  return status;
}

static int through_goto(struct mg_connection *conn, void *data) {
  if (!mg_get_header(conn, "Authorization"))
    goto refused;
  return 1;
refused:
  refuse(conn);
  return 0;
}

static int looks(struct mg_connection *conn, void *data) {
  const struct mg_request_info *info = mg_get_request_info(conn);
  for (int i = 0; i < info->num_headers; ++i)
    if (strcmp(info->http_headers[i].name, "Authorization") == 0)
      return 1;
  refuse(conn);
  return 0;
}

int decides(struct mg_connection *conn);
static int elsewhere(struct mg_connection *conn, void *data) { return decides(conn); }

void run(struct mg_context *context) {
  mg_set_request_handler(context, "/1", refuses_and_leaves, NULL);
  mg_set_request_handler(context, "/2", leaves, NULL);
  mg_set_request_handler(context, "/3", answers, NULL);
  mg_set_request_handler(context, "/4", kept, NULL);
  mg_set_auth_handler(context, "/5", refuses_and_lets_through, NULL);
  mg_set_auth_handler(context, "/6", helper_and_lets_through, NULL);
  mg_set_auth_handler(context, "/7", through_a_field, NULL);
  mg_set_auth_handler(context, "/8", authorizes, NULL);
  mg_set_auth_handler(context, "/9", correlated, NULL);
  mg_set_auth_handler(context, "/10", through_goto, NULL);
  mg_set_auth_handler(context, "/11", looks, NULL);
  mg_set_auth_handler(context, "/12", elsewhere, NULL);
}
