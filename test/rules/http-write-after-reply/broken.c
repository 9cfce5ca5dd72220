// errors: yes
// A function with an error is not judged, the others of its file are.
#include <civetweb.h>
#include <stddef.h>

static int broken(struct mg_connection *conn, void *data) {
  mg_send_http_error(conn, 403, "%s", "no");
  mg_write(conn, no_such_variable, 4);
  return 403;
}

static int sound(struct mg_connection *conn, void *data) {
  mg_send_http_error(conn, 403, "%s", "no");
  mg_write(conn, "more", 4); // expect: http-write-after-reply
  return 403;
}

static int clean(struct mg_connection *conn, void *data) {
  mg_send_http_ok(conn, "text/plain", 4);
  mg_write(conn, "more", 4);
  return 200;
}

static int refused(struct mg_connection *conn, void *data) {
  mg_send_http_error(conn, 403, "%s", "no");
  return 403;
}

void run(struct mg_context *context) {
  mg_set_request_handler(context, "/1", broken, NULL);
  mg_set_request_handler(context, "/2", sound, NULL);
  mg_set_request_handler(context, "/3", clean, NULL);
  mg_set_request_handler(context, "/4", refused, NULL);
}
