// A handler that says 200 and wrote nothing: nothing is what the client gets.
#include <civetweb.h>
#include <string.h>

static int early_return(struct mg_connection *conn, void *data) {
  char body[100];
  if (mg_read(conn, body, sizeof body) < 0)
    return 500; // expect: http-missing-reply
  mg_send_http_ok(conn, "text/plain", 0);
  return 200;
}

static int no_else(struct mg_connection *conn, void *data) {
  if (data)
    mg_printf(conn, "HTTP/1.1 204 No Content\r\n\r\n");
  return 204; // expect: http-missing-reply
}

static int logs_only(struct mg_connection *conn, void *data) {
  const char *host = mg_get_header(conn, "Host");
  if (!host) {
    mg_cry(conn, "%s", "no host");
    return 400; // expect: http-missing-reply
  }
  mg_send_http_redirect(conn, "/index", 303);
  return 303;
}

// The files below document_root, or a 404.
static int declines(struct mg_connection *conn, void *data) {
  const struct mg_request_info *info = mg_get_request_info(conn);
  if (strcmp(info->request_method, "GET") != 0)
    return 0;
  mg_send_http_redirect(conn, "/index", 303);
  return 303;
}

static int each_way(struct mg_connection *conn, void *data) {
  if (!data) {
    mg_send_http_error(conn, 404, "%s", "nothing here");
    return 404;
  }
  mg_printf(conn, "HTTP/1.1 204 No Content\r\n\r\n");
  return 204;
}

static int fail(struct mg_connection *conn, int status) {
  mg_send_http_error(conn, status, "%s", "no");
  return status;
}

static int helper(struct mg_connection *conn, void *data) {
  if (!data)
    return fail(conn, 403);
  return fail(conn, 404);
}

static int header_only(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 204);
  mg_response_header_send(conn);
  return 204;
}

static int through_goto(struct mg_connection *conn, void *data) {
  char body[100];
  int length = mg_read(conn, body, sizeof body);
  if (length < 0)
    goto error;
  mg_send_http_ok(conn, "text/plain", length);
  mg_write(conn, body, (size_t)length);
  return 200;
error:
  return fail(conn, 400);
}

static int correlated(struct mg_connection *conn, void *data) {
  int status = data ? 200 : 404;
  if (status == 200)
    mg_send_http_ok(conn, "text/plain", 0);
  else
    mg_send_http_error(conn, status, "%s", "nothing here");
  return status;
}

static int file(struct mg_connection *conn, void *data) {
  mg_send_file(conn, "/var/www/index.html");
  return 200;
}

int answer_elsewhere(struct mg_connection *conn);
static int elsewhere(struct mg_connection *conn, void *data) { return answer_elsewhere(conn); }

// Who lets a request through has nothing to say.
static int authorizes(struct mg_connection *conn, void *data) {
  if (mg_get_header(conn, "Authorization"))
    return 1;
  mg_send_http_error(conn, 401, "%s", "who");
  return 0;
}

static int refuses_without_a_word(struct mg_connection *conn, void *data) {
  if (mg_get_header(conn, "Authorization"))
    return 1;
  return 0; // expect: http-missing-reply
}

int run(const char **options) {
  struct mg_callbacks callbacks;
  memset(&callbacks, 0, sizeof callbacks);
  struct mg_context *context = mg_start(&callbacks, NULL, options);
  if (!context)
    return -1;
  mg_set_request_handler(context, "/1", early_return, NULL);
  mg_set_request_handler(context, "/2", no_else, NULL);
  mg_set_request_handler(context, "/3", logs_only, NULL);
  mg_set_request_handler(context, "/4", declines, NULL);
  mg_set_request_handler(context, "/5", each_way, NULL);
  mg_set_request_handler(context, "/6", helper, NULL);
  mg_set_request_handler(context, "/7", header_only, NULL);
  mg_set_request_handler(context, "/8", through_goto, NULL);
  mg_set_request_handler(context, "/9", correlated, NULL);
  mg_set_request_handler(context, "/10", file, NULL);
  mg_set_request_handler(context, "/11", elsewhere, NULL);
  mg_set_auth_handler(context, "/12", authorizes, NULL);
  mg_set_auth_handler(context, "/13", refuses_without_a_word, NULL);
  mg_stop(context);
  return 0;
}
