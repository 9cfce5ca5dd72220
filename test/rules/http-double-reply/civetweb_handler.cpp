// civetweb: the calls for a header refuse a second one, what is printed goes out as it is.
#include <CivetServer.h>
#include <civetweb.h>
#include <cstring>

static int forgotReturn(mg_connection *conn, void *) {
  const mg_request_info *info = mg_get_request_info(conn);
  if (std::strcmp(info->request_method, "GET") != 0)
    mg_send_http_error(conn, 405, "%s", "GET only");
  mg_send_http_redirect(conn, "/index", 303); // expect: http-double-reply
  return 303;
}

static int okAndError(mg_connection *conn, void *data) {
  mg_send_http_ok(conn, "text/plain", 2);
  if (!data)
    return mg_send_http_error(conn, 500, "%s", "oops"); // expect: http-double-reply
  mg_write(conn, "ok", 2);
  return 200;
}

static int printedAndError(mg_connection *conn, void *data) {
  mg_printf(conn, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n");
  if (!data)
    mg_send_http_error(conn, 500, "%s", "oops"); // expect: http-double-reply
  else
    mg_write(conn, "ok", 2);
  return 200;
}

static int headerTwice(mg_connection *conn, void *) {
  mg_response_header_start(conn, 200);
  mg_response_header_send(conn);
  mg_response_header_send(conn); // expect: http-double-reply
  return 200;
}

static int earlyReturn(mg_connection *conn, void *) {
  const mg_request_info *info = mg_get_request_info(conn);
  if (std::strcmp(info->request_method, "GET") != 0) {
    mg_send_http_error(conn, 405, "%s", "GET only");
    return 405;
  }
  mg_send_http_redirect(conn, "/index", 303);
  return 303;
}

// Several writes are one reply.
static int printed(mg_connection *conn, void *) {
  mg_printf(conn, "HTTP/1.1 200 OK\r\n");
  mg_printf(conn, "Content-Type: text/plain\r\n");
  mg_printf(conn, "Connection: close\r\n\r\n");
  for (int i = 0; i < 10; ++i)
    mg_printf(conn, "%d\n", i);
  return 200;
}

static int header(mg_connection *conn, void *) {
  mg_response_header_start(conn, 200);
  mg_response_header_add(conn, "Content-Type", "text/plain", -1);
  mg_response_header_send(conn);
  mg_write(conn, "o", 1);
  mg_write(conn, "k", 1);
  return 200;
}

static int okAndBody(mg_connection *conn, void *) {
  mg_send_http_ok(conn, "text/plain", -1);
  mg_send_chunk(conn, "ok", 2);
  mg_send_chunk(conn, "", 0);
  return 200;
}

static void refuse(mg_connection *conn, int status) {
  mg_send_http_error(conn, status, "%s", "no");
}

static int switched(mg_connection *conn, void *data) {
  switch (*static_cast<int *>(data)) {
  case 0:
    refuse(conn, 403);
    return 403;
  case 1:
    mg_send_file(conn, "/var/www/index.html");
    return 200;
  default:
    refuse(conn, 404);
    break;
  }
  return 404;
}

static int correlated(mg_connection *conn, void *data) {
  bool allowed = data != nullptr;
  if (!allowed)
    refuse(conn, 403);
  if (allowed)
    mg_send_http_redirect(conn, "/index", 303);
  return 200;
}

static int throughGoto(mg_connection *conn, void *data) {
  char buffer[100];
  int length = mg_read(conn, buffer, sizeof buffer);
  if (length < 0)
    goto fail;
  if (!data)
    goto fail;
  mg_send_http_ok(conn, "text/plain", length);
  mg_write(conn, buffer, static_cast<size_t>(length));
  return 200;
fail:
  refuse(conn, 400);
  return 400;
}

// The client's side writes as it likes.
static bool ask(const char *host) {
  char error[100];
  mg_connection *conn = mg_connect_client(host, 80, 0, error, sizeof error);
  if (!conn)
    return false;
  mg_printf(conn, "GET / HTTP/1.1\r\nHost: %s\r\n\r\n", host);
  bool isThere = mg_get_response(conn, error, sizeof error, 1000) >= 0;
  mg_printf(conn, "GET /other HTTP/1.1\r\nHost: %s\r\n\r\n", host);
  mg_close_connection(conn);
  return isThere;
}

struct Twice : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *conn) override {
    if (!mg_get_header(conn, "Authorization"))
      mg_send_http_error(conn, 401, "%s", "who");
    mg_send_http_redirect(conn, "/index", 303); // expect: http-double-reply
    return true;
  }
};

struct Once : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *conn) override {
    if (!mg_get_header(conn, "Authorization")) {
      mg_send_http_error(conn, 401, "%s", "who");
      return true;
    }
    mg_send_http_redirect(conn, "/index", 303);
    return true;
  }
  bool handlePost(CivetServer *server, mg_connection *conn) override {
    return handleGet(server, conn);
  }
};

bool run(const char **options) {
  mg_callbacks callbacks{};
  mg_context *context = mg_start(&callbacks, nullptr, options);
  if (!context)
    return false;
  mg_set_request_handler(context, "/1", forgotReturn, nullptr);
  mg_set_request_handler(context, "/2", okAndError, nullptr);
  mg_set_request_handler(context, "/3", printedAndError, nullptr);
  mg_set_request_handler(context, "/4", headerTwice, nullptr);
  mg_set_request_handler(context, "/5", earlyReturn, nullptr);
  mg_set_request_handler(context, "/6", printed, nullptr);
  mg_set_request_handler(context, "/7", header, nullptr);
  mg_set_request_handler(context, "/8", okAndBody, nullptr);
  mg_set_request_handler(context, "/9", switched, nullptr);
  mg_set_request_handler(context, "/10", correlated, nullptr);
  mg_set_request_handler(context, "/11", throughGoto, nullptr);
  bool isThere = ask("127.0.0.1");
  mg_stop(context);
  return isThere;
}
