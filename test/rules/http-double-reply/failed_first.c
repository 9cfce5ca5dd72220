// A reply that could not be sent is none: another may follow.
#include <civetweb.h>
#include <microhttpd.h>
#include <stddef.h>

static enum MHD_Result another_one(void *cls, struct MHD_Connection *connection, const char *url,
                                   const char *method, const char *version, const char *upload,
                                   size_t *size, void **state) {
  struct MHD_Response **two = cls;
  if (MHD_queue_response(connection, 200, two[0]) != MHD_YES)
    return MHD_queue_response(connection, 500, two[1]);
  return MHD_YES;
}

static enum MHD_Result in_a_variable(void *cls, struct MHD_Connection *connection, const char *url,
                                     const char *method, const char *version, const char *upload,
                                     size_t *size, void **state) {
  struct MHD_Response **two = cls;
  enum MHD_Result result = MHD_queue_response(connection, 200, two[0]);
  if (result == MHD_NO)
    result = MHD_queue_response(connection, 500, two[1]);
  return result;
}

static enum MHD_Result either_way(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *upload,
                                  size_t *size, void **state) {
  struct MHD_Response **two = cls;
  enum MHD_Result result = MHD_queue_response(connection, 200, two[0]);
  MHD_queue_response(connection, 500, two[1]); // expect: http-double-reply
  return result;
}

static int header_refused(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 200);
  if (mg_response_header_send(conn) < 0) {
    mg_send_http_error(conn, 500, "%s", "oops");
    return 500;
  }
  mg_write(conn, "ok", 2);
  return 200;
}

struct MHD_Daemon *run(struct MHD_Response **two, struct mg_context *context) {
  mg_set_request_handler(context, "/", header_refused, NULL);
  MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8081, NULL, NULL, another_one, two,
                   MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
  MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8082, NULL, NULL, either_way, two,
                   MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, in_a_variable, two,
                          MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}
