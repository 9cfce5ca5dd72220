// One reply to a request: libmicrohttpd refuses a second one, and does not send it.
#include <microhttpd.h>
#include <string.h>

static struct MHD_Response *page(const char *text) {
  return MHD_create_response_from_buffer(strlen(text), (void *)text, MHD_RESPMEM_MUST_COPY);
}

// --- a helper that replies --------------------------------------------------------
static enum MHD_Result reply(struct MHD_Connection *connection, unsigned status, const char *text) {
  struct MHD_Response *response = page(text);
  enum MHD_Result result = MHD_queue_response(connection, status, response);
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result twice(void *cls, struct MHD_Connection *connection, const char *url,
                             const char *method, const char *version, const char *upload,
                             size_t *size, void **state) {
  struct MHD_Response *response = page("ok");
  enum MHD_Result result = MHD_queue_response(connection, 200, response);
  if (result == MHD_YES)
    result = MHD_queue_response(connection, 200, response); // expect: http-double-reply
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result forgot_return(void *cls, struct MHD_Connection *connection, const char *url,
                                     const char *method, const char *version, const char *upload,
                                     size_t *size, void **state) {
  if (strcmp(method, "GET") != 0)
    reply(connection, 405, "GET only");
  return reply(connection, 200, "ok"); // expect: http-double-reply
}

static enum MHD_Result in_a_loop(void *cls, struct MHD_Connection *connection, const char *url,
                                 const char *method, const char *version, const char *upload,
                                 size_t *size, void **state) {
  struct MHD_Response *response = page("ok");
  enum MHD_Result result = MHD_NO;
  for (int i = 0; i < 2; ++i)
    result = MHD_queue_response(connection, 200, response); // expect: http-double-reply
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result authenticated(void *cls, struct MHD_Connection *connection, const char *url,
                                     const char *method, const char *version, const char *upload,
                                     size_t *size, void **state) {
  struct MHD_Response *response = page("ok");
  char *user = MHD_digest_auth_get_username(connection);
  if (!user)
    MHD_queue_auth_fail_response2(connection, "realm", "opaque", response, MHD_NO,
                                  MHD_DIGEST_ALG_SHA256);
  MHD_free(user);
  enum MHD_Result result = MHD_queue_response(connection, 200, response); // expect: http-double-reply
  MHD_destroy_response(response);
  return result;
}

// --- one reply on each way -----------------------------------------------------------
static enum MHD_Result early_return(void *cls, struct MHD_Connection *connection, const char *url,
                                    const char *method, const char *version, const char *upload,
                                    size_t *size, void **state) {
  if (strcmp(method, "GET") != 0)
    return reply(connection, 405, "GET only");
  return reply(connection, 200, "ok");
}

// The usual begin: the first call only sees the header, later ones take the body.
static enum MHD_Result called_again(void *cls, struct MHD_Connection *connection, const char *url,
                                    const char *method, const char *version, const char *upload,
                                    size_t *size, void **state) {
  static int begun;
  if (*state != &begun) {
    *state = &begun;
    return MHD_YES;
  }
  if (*size != 0) {
    *size = 0;
    return MHD_YES;
  }
  *state = NULL;
  return reply(connection, 200, "ok");
}

static enum MHD_Result switched(void *cls, struct MHD_Connection *connection, const char *url,
                                const char *method, const char *version, const char *upload,
                                size_t *size, void **state) {
  enum MHD_Result result = MHD_NO;
  switch (url[1]) {
  case 'a':
    result = reply(connection, 200, "a");
    break;
  case 'b':
    result = reply(connection, 200, "b");
    break;
  default:
    result = reply(connection, 404, "nothing here");
  }
  return result;
}

static enum MHD_Result correlated(void *cls, struct MHD_Connection *connection, const char *url,
                                  const char *method, const char *version, const char *upload,
                                  size_t *size, void **state) {
  int wrong = strcmp(method, "GET") != 0;
  enum MHD_Result result = MHD_NO;
  if (wrong)
    result = reply(connection, 405, "GET only");
  if (!wrong)
    result = reply(connection, 200, "ok");
  return result;
}

static enum MHD_Result through_goto(void *cls, struct MHD_Connection *connection, const char *url,
                                    const char *method, const char *version, const char *upload,
                                    size_t *size, void **state) {
  enum MHD_Result result;
  if (strcmp(method, "GET") != 0)
    goto fail;
  if (strcmp(url, "/") != 0)
    goto fail;
  return reply(connection, 200, "ok");
fail:
  result = reply(connection, 400, "no");
  return result;
}

// Without memory there is no reply at all.
static enum MHD_Result only_if_there(void *cls, struct MHD_Connection *connection, const char *url,
                                   const char *method, const char *version, const char *upload,
                                   size_t *size, void **state) {
  struct MHD_Response *response = page("ok");
  enum MHD_Result result;
  if (response)
    result = MHD_queue_response(connection, 200, response);
  else
    result = MHD_NO;
  MHD_destroy_response(response);
  return result;
}

static enum MHD_Result left_loop(void *cls, struct MHD_Connection *connection, const char *url,
                                 const char *method, const char *version, const char *upload,
                                 size_t *size, void **state) {
  static const char *const known[] = {"/a", "/b", "/c"};
  for (size_t i = 0; i < sizeof known / sizeof *known; ++i)
    if (strcmp(url, known[i]) == 0)
      return reply(connection, 200, known[i]);
  return reply(connection, 404, "nothing here");
}

// Two connections, one reply each.
static void both(struct MHD_Connection *first, struct MHD_Connection *second) {
  struct MHD_Response *response = page("ok");
  MHD_queue_response(first, 200, response);
  MHD_queue_response(second, 200, response);
  MHD_destroy_response(response);
}

// One response for all: it is queued once per connection.
static struct MHD_Response *shared;
static enum MHD_Result of_all(void *cls, struct MHD_Connection *connection, const char *url,
                              const char *method, const char *version, const char *upload,
                              size_t *size, void **state) {
  return MHD_queue_response(connection, 200, shared);
}

void run(void) {
  static const MHD_AccessHandlerCallback handlers[] = {
      twice, forgot_return, in_a_loop, authenticated, early_return, called_again, switched,
      correlated, through_goto, only_if_there, left_loop, of_all};
  (void)both;
  for (size_t i = 0; i < sizeof handlers / sizeof *handlers; ++i)
    MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handlers[i], NULL,
                     MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}
