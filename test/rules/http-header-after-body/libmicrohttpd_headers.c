// Headers belong to the response here, and are there before it is queued.
#include <microhttpd.h>
#include <string.h>

static enum MHD_Result first(void *cls, struct MHD_Connection *connection, const char *url,
                             const char *method, const char *version, const char *upload,
                             size_t *size, void **state) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain");
  enum MHD_Result result = MHD_queue_response(connection, MHD_HTTP_OK, response);
  MHD_destroy_response(response);
  return result;
}

// The next response is another one.
static enum MHD_Result one_of_two(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *upload,
                                  size_t *size, void **state) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  enum MHD_Result result;
  if (strcmp(method, MHD_HTTP_METHOD_GET) == 0) {
    MHD_add_response_header(response, "X-Method", method);
    result = MHD_queue_response(connection, MHD_HTTP_OK, response);
  } else {
    MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, MHD_HTTP_METHOD_GET);
    result = MHD_queue_response(connection, MHD_HTTP_METHOD_NOT_ALLOWED, response);
  }
  MHD_destroy_response(response);
  return result;
}

void run(void) {
  MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, first, NULL,
                   MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
  MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8081, NULL, NULL, one_of_two, NULL,
                   MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}
