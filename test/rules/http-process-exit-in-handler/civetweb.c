// civetweb and libmicrohttpd: each request has a thread, all have one process.
#include <civetweb.h>
#include <err.h>
#include <microhttpd.h>
#include <stdlib.h>

static int handler(struct mg_connection *conn, void *data) {
  const struct mg_request_info *info = mg_get_request_info(conn);
  if (info->content_length < 0)
    errx(1, "no length"); // expect: http-process-exit-in-handler
  mg_send_http_ok(conn, "text/plain", 0);
  return 200;
}

static int authorized(struct mg_connection *conn, void *data) {
  if (mg_check_digest_access_authentication(conn, "realm", "passwords") < 0)
    exit(1); // expect: http-process-exit-in-handler
  return 1;
}

static int clean(struct mg_connection *conn, void *data) {
  const struct mg_request_info *info = mg_get_request_info(conn);
  if (info->content_length < 0) {
    warnx("no length");
    mg_send_http_error(conn, 411, "%s", "how long is it?");
    return 411;
  }
  mg_send_http_ok(conn, "text/plain", 0);
  return 200;
}

static enum MHD_Result access_handler(void *cls, struct MHD_Connection *connection, const char *url,
                                      const char *method, const char *version, const char *data,
                                      size_t *size, void **state) {
  struct MHD_Response *response = MHD_create_response_from_buffer(2, "ok", MHD_RESPMEM_PERSISTENT);
  if (!response)
    exit(1); // expect: http-process-exit-in-handler
  enum MHD_Result result = MHD_queue_response(connection, 200, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result refuses(void *cls, struct MHD_Connection *connection, const char *url,
                               const char *method, const char *version, const char *data,
                               size_t *size, void **state) {
  struct MHD_Response *response = MHD_create_response_from_buffer(2, "ok", MHD_RESPMEM_PERSISTENT);
  if (!response)
    return MHD_NO;
  enum MHD_Result result = MHD_queue_response(connection, 200, response);
  MHD_destroy_response(response);
  return result;
}

// The library asks before it gives up by itself.
static void panic(void *cls, const char *file, unsigned line, const char *why) { abort(); }

struct MHD_Daemon *start(int port, MHD_AccessHandlerCallback callback) {
  MHD_set_panic_func(panic, NULL);
  struct MHD_Daemon *daemon =
      MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, port, NULL, NULL, callback, NULL,
                       MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
  if (!daemon)
    exit(1);
  return daemon;
}

void run(struct mg_context *context) {
  mg_set_request_handler(context, "/1", handler, NULL);
  mg_set_request_handler(context, "/2", clean, NULL);
  mg_set_auth_handler(context, "/", authorized, NULL);
  struct MHD_Daemon *first = start(8081, access_handler), *second = start(8082, refuses);
  MHD_stop_daemon(first);
  MHD_stop_daemon(second);
}
