// What is said of the header when it is out is refused with a code that nobody looks at.
#include <civetweb.h>
#include <string.h>

static int after_send(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 200);
  mg_response_header_send(conn);
  mg_response_header_add(conn, "Content-Type", "text/plain", -1); // expect: http-header-after-body
  mg_write(conn, "ok", 2);
  return 200;
}

static int status_after_body(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 200);
  mg_response_header_send(conn);
  if (mg_write(conn, "ok", 2) < 2)
    mg_response_header_start(conn, 500); // expect: http-header-after-body
  return 200;
}

static int after_ok(struct mg_connection *conn, void *data) {
  mg_send_http_ok(conn, "text/plain", 2);
  mg_response_header_add_lines(conn, "Cache-Control: no-store\r\n"); // expect: http-header-after-body
  mg_write(conn, "ok", 2);
  return 200;
}

static int first(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 200);
  mg_response_header_add(conn, "Content-Type", "text/plain", -1);
  mg_response_header_add_lines(conn, "Cache-Control: no-store\r\n");
  mg_response_header_send(conn);
  mg_write(conn, "ok", 2);
  return 200;
}

static void common(struct mg_connection *conn) {
  mg_response_header_add(conn, "Cache-Control", "no-store", -1);
}

static int helper(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 204);
  common(conn);
  mg_response_header_send(conn);
  return 204;
}

static int branches(struct mg_connection *conn, void *data) {
  int status = data ? 200 : 404;
  mg_response_header_start(conn, status);
  if (status == 404)
    mg_response_header_add(conn, "Content-Length", "0", -1);
  else
    mg_response_header_add(conn, "Content-Length", "2", -1);
  mg_response_header_send(conn);
  if (status == 200)
    mg_write(conn, "ok", 2);
  return status;
}

static int loop(struct mg_connection *conn, void *data) {
  static const char *const names[] = {"X-A", "X-B"};
  mg_response_header_start(conn, 200);
  for (int i = 0; i < 2; ++i)
    mg_response_header_add(conn, names[i], "1", -1);
  mg_response_header_send(conn);
  for (int i = 0; i < 2; ++i)
    mg_write(conn, names[i], strlen(names[i]));
  return 200;
}

static int early_return(struct mg_connection *conn, void *data) {
  if (!data) {
    mg_send_http_error(conn, 403, "%s", "no");
    return 403;
  }
  mg_response_header_start(conn, 200);
  mg_response_header_send(conn);
  return 200;
}

// Reading is never too late.
static int reads(struct mg_connection *conn, void *data) {
  mg_send_http_ok(conn, "text/plain", -1);
  const char *agent = mg_get_header(conn, "User-Agent");
  mg_write(conn, agent ? agent : "", agent ? strlen(agent) : 0);
  return 200;
}

int run(const char **options) {
  struct mg_callbacks callbacks;
  memset(&callbacks, 0, sizeof callbacks);
  struct mg_context *context = mg_start(&callbacks, NULL, options);
  if (!context)
    return -1;
  mg_set_request_handler(context, "/1", after_send, NULL);
  mg_set_request_handler(context, "/2", status_after_body, NULL);
  mg_set_request_handler(context, "/3", after_ok, NULL);
  mg_set_request_handler(context, "/4", first, NULL);
  mg_set_request_handler(context, "/5", helper, NULL);
  mg_set_request_handler(context, "/6", branches, NULL);
  mg_set_request_handler(context, "/7", loop, NULL);
  mg_set_request_handler(context, "/8", early_return, NULL);
  mg_set_request_handler(context, "/9", reads, NULL);
  mg_stop(context);
  return 0;
}
