// What is printed behind a whole reply is no part of it.
#include <civetweb.h>
#include <string.h>

static int after_error(struct mg_connection *conn, void *data) {
  if (!data)
    mg_send_http_error(conn, 404, "%s", "nothing here");
  mg_printf(conn, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"); // expect: http-write-after-reply
  return 200;
}

static int after_redirect(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/index", 303);
  mg_write(conn, "moved", 5); // expect: http-write-after-reply
  return 303;
}

static int after_file(struct mg_connection *conn, void *data) {
  mg_send_file(conn, "/var/www/index.html");
  mg_printf(conn, "%s", "bye"); // expect: http-write-after-reply
  return 200;
}

static int returns(struct mg_connection *conn, void *data) {
  if (!data) {
    mg_send_http_error(conn, 404, "%s", "nothing here");
    return 404;
  }
  mg_printf(conn, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  return 200;
}

static int many_writes(struct mg_connection *conn, void *data) {
  mg_printf(conn, "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n");
  mg_write(conn, "o", 1);
  mg_write(conn, "k", 1);
  mg_printf(conn, "%d", 1);
  return 200;
}

static int chunks(struct mg_connection *conn, void *data) {
  mg_send_http_ok(conn, "text/plain", -1);
  for (int i = 0; i < 3; ++i)
    mg_send_chunk(conn, "ok", 2);
  mg_send_chunk(conn, "", 0);
  return 200;
}

static void fail(struct mg_connection *conn) { mg_send_http_error(conn, 500, "%s", "oops"); }

static int helper(struct mg_connection *conn, void *data) {
  if (!data) {
    fail(conn);
    return 500;
  }
  mg_send_http_ok(conn, "text/plain", 2);
  mg_write(conn, "ok", 2);
  return 200;
}

static int correlated(struct mg_connection *conn, void *data) {
  int found = data != NULL;
  if (!found)
    fail(conn);
  if (found)
    mg_printf(conn, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  return 200;
}

static int file_and_header(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 200);
  mg_response_header_send(conn);
  mg_send_file_body(conn, "/var/www/index.html");
  return 200;
}

int run(const char **options) {
  struct mg_callbacks callbacks;
  memset(&callbacks, 0, sizeof callbacks);
  struct mg_context *context = mg_start(&callbacks, NULL, options);
  if (!context)
    return -1;
  mg_set_request_handler(context, "/1", after_error, NULL);
  mg_set_request_handler(context, "/2", after_redirect, NULL);
  mg_set_request_handler(context, "/3", after_file, NULL);
  mg_set_request_handler(context, "/4", returns, NULL);
  mg_set_request_handler(context, "/5", many_writes, NULL);
  mg_set_request_handler(context, "/6", chunks, NULL);
  mg_set_request_handler(context, "/7", helper, NULL);
  mg_set_request_handler(context, "/8", correlated, NULL);
  mg_set_request_handler(context, "/9", file_and_header, NULL);
  mg_stop(context);
  return 0;
}
