// MHD_NO closes the connection: nobody else answers, so there is no chain.
#include <microhttpd.h>

static enum MHD_Result queued_and_no(void *cls, struct MHD_Connection *connection, const char *url,
                                     const char *method, const char *version, const char *upload,
                                     size_t *size, void **state) {
  struct MHD_Response *response = cls;
  MHD_queue_response(connection, 200, response);
  return MHD_NO;
}

static enum MHD_Result only_no(void *cls, struct MHD_Connection *connection, const char *url,
                               const char *method, const char *version, const char *upload,
                               size_t *size, void **state) {
  return MHD_NO;
}

struct MHD_Daemon *run(struct MHD_Response *response, int drop) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL,
                          drop ? only_no : queued_and_no, response,
                          MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}
