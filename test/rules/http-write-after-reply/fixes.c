// A return behind the reply that was whole.
#include <civetweb.h>
#include <stdlib.h>

static int missing(struct mg_connection *conn, void *data) {
  if (!data)
    mg_send_http_error(conn, 404, "%s", "nothing here");
  mg_printf(conn, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"); // expect: http-write-after-reply fixed
  return 1;
}

static int parts(struct mg_connection *conn, void *data) {
  if (!data)
    mg_send_http_error(conn, 404, "%s", "nothing here");
  mg_write(conn, "HTTP/1.1 200 OK\r\n", 17); // expect: http-write-after-reply fixed
  mg_write(conn, "Content-Length: 2\r\n\r\nok", 23); // expect: http-write-after-reply fixed
  return 1;
}

static int frees(struct mg_connection *conn, void *data) {
  char *text = malloc(8);
  if (!data)
    mg_send_http_error(conn, 404, "%s", "nothing here");
  mg_write(conn, "HTTP/1.1 200 OK\r\n\r\n", 19); // expect: http-write-after-reply unfixed
  free(text);
  return 1;
}

static int status(struct mg_connection *conn, void *data) {
  if (!data)
    mg_send_http_error(conn, 404, "%s", "nothing here");
  mg_write(conn, "HTTP/1.1 200 OK\r\n\r\n", 19); // expect: http-write-after-reply unfixed
  return 200;
}

static int returns(struct mg_connection *conn, void *data) {
  if (!data) {
    mg_send_http_error(conn, 404, "%s", "nothing here");
    return 1;
  }
  mg_write(conn, "HTTP/1.1 200 OK\r\n\r\n", 19);
  return 1;
}
