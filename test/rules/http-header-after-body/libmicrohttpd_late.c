// A response that is queued may be one that others are sent as well.
#include <microhttpd.h>
#include <string.h>

static enum MHD_Result late(void *cls, struct MHD_Connection *connection, const char *url,
                            const char *method, const char *version, const char *upload,
                            size_t *size, void **state) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  enum MHD_Result result = MHD_queue_response(connection, MHD_HTTP_OK, response);
  MHD_add_response_header(response, "X-Late", "1"); // expect: http-header-after-body
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result late_on_a_way(void *cls, struct MHD_Connection *connection, const char *url,
                                     const char *method, const char *version, const char *upload,
                                     size_t *size, void **state) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  enum MHD_Result result = MHD_queue_response(connection, MHD_HTTP_OK, response);
  if (result == MHD_YES && strcmp(url, "/") == 0)
    MHD_add_response_header(response, "X-Late", "1"); // expect: http-header-after-body
  MHD_destroy_response(response);
  return result;
}

// One after the other: each response has its own.
static enum MHD_Result own(void *cls, struct MHD_Connection *connection, const char *url,
                           const char *method, const char *version, const char *upload,
                           size_t *size, void **state) {
  struct MHD_Response *response;
  enum MHD_Result result;
  if (strcmp(url, "/") != 0) {
    response = MHD_create_response_from_buffer(0, NULL, MHD_RESPMEM_PERSISTENT);
    MHD_add_response_header(response, MHD_HTTP_HEADER_LOCATION, "/");
    result = MHD_queue_response(connection, MHD_HTTP_SEE_OTHER, response);
    MHD_destroy_response(response);
    return result;
  }
  response = MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  MHD_add_response_header(response, "X-Early", "1");
  result = MHD_queue_response(connection, MHD_HTTP_OK, response);
  MHD_destroy_response(response);
  return result;
}

// The same response for all, made once.
static struct MHD_Response *shared;
int prepare(void) {
  shared = MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  if (!shared)
    return -1;
  MHD_add_response_header(shared, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain");
  return 0;
}
static enum MHD_Result all(void *cls, struct MHD_Connection *connection, const char *url,
                           const char *method, const char *version, const char *upload,
                           size_t *size, void **state) {
  return MHD_queue_response(connection, MHD_HTTP_OK, shared);
}

static enum MHD_Result broadcast(struct MHD_Connection **waiting, int count) {
  enum MHD_Result result = MHD_YES;
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, "text/plain");
  for (int i = 0; i < count; ++i)
    if (MHD_queue_response(waiting[i], MHD_HTTP_OK, response) != MHD_YES)
      result = MHD_NO;
  MHD_destroy_response(response);
  return result;
}

void run(struct MHD_Connection **waiting, int count) {
  static const MHD_AccessHandlerCallback handlers[] = {late, late_on_a_way, own, all};
  for (int i = 0; i < 4; ++i)
    MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handlers[i], NULL,
                     MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
  broadcast(waiting, count);
}
