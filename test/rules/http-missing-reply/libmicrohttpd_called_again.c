// libmicrohttpd calls again until there is a reply: without one nothing is missing yet.
#include <microhttpd.h>
#include <stdlib.h>
#include <string.h>

static enum MHD_Result reply(struct MHD_Connection *connection, unsigned status) {
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, (void *)"ok", MHD_RESPMEM_PERSISTENT);
  enum MHD_Result result = MHD_queue_response(connection, status, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result first_call(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *upload,
                                  size_t *size, void **state) {
  if (!*state) {
    *state = malloc(1);
    return *state ? MHD_YES : MHD_NO;
  }
  return reply(connection, 200);
}

static enum MHD_Result takes_body(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *upload,
                                  size_t *size, void **state) {
  if (*size != 0) {
    *size = 0;
    return MHD_YES;
  }
  return reply(connection, 200);
}

static enum MHD_Result refuses(void *cls, struct MHD_Connection *connection, const char *url,
                               const char *method, const char *version, const char *upload,
                               size_t *size, void **state) {
  if (strcmp(method, "GET") != 0)
    return MHD_NO;
  return reply(connection, 200);
}

static struct MHD_Connection *waiting;
static enum MHD_Result suspends(void *cls, struct MHD_Connection *connection, const char *url,
                                const char *method, const char *version, const char *upload,
                                size_t *size, void **state) {
  if (!*state) {
    *state = cls;
    waiting = connection;
    MHD_suspend_connection(connection);
    return MHD_YES;
  }
  return reply(connection, 200);
}

void run(void) {
  static const MHD_AccessHandlerCallback handlers[] = {first_call, takes_body, refuses, suspends};
  for (int i = 0; i < 4; ++i)
    MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_ALLOW_SUSPEND_RESUME, 8080, NULL, NULL,
                     handlers[i], NULL, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}
