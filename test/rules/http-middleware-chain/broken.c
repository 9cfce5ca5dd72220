// errors: yes
// A function with an error is not judged, the others of its file are.
#include <civetweb.h>
#include <stddef.h>

static int broken(struct mg_connection *conn, void *data) {
  mg_send_http_error(conn, no_such_variable, "%s", "no");
  return 0;
}

static int sound(struct mg_connection *conn, void *data) {
  mg_send_http_error(conn, 403, "%s", "no");
  return 0; // expect: http-middleware-chain
}

static int clean(struct mg_connection *conn, void *data) {
  mg_send_http_error(conn, 403, "%s", "no");
  return 403;
}

static int leaves(struct mg_connection *conn, void *data) { return 0; }

void run(struct mg_context *context) {
  mg_set_request_handler(context, "/1", broken, NULL);
  mg_set_request_handler(context, "/2", sound, NULL);
  mg_set_request_handler(context, "/3", clean, NULL);
  mg_set_request_handler(context, "/4", leaves, NULL);
}
