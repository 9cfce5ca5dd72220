// Where a timeout is set for a server that has none.
#include <event2/event.h>
#include <event2/http.h>
#include <microhttpd.h>

enum MHD_Result handle(void *, struct MHD_Connection *, const char *, const char *, const char *,
                       const char *, size_t *, void **);

// --- before it serves -------------------------------------------------------------------
int statement(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-server-missing-timeout fixed
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

// --- among the options ------------------------------------------------------------------
struct MHD_Daemon *no_option(void) {
  return MHD_start_daemon(MHD_USE_SELECT_INTERNALLY, 8080, NULL, NULL, handle, NULL, MHD_OPTION_END); // expect: http-server-missing-timeout fixed
}

struct MHD_Daemon *other_options(void) {
  return MHD_start_daemon( // expect: http-server-missing-timeout fixed
      MHD_USE_SELECT_INTERNALLY, 8080, NULL, NULL, handle, NULL,
      MHD_OPTION_CONNECTION_LIMIT, 100u, // enough for everybody
      MHD_OPTION_END);
}

// --- left to the author -----------------------------------------------------------------
int on_one_path(struct event_base *base, int patient) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  if (!patient)
    evhttp_set_timeout(http, 5);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-server-missing-timeout unfixed
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

// Perhaps on purpose.
struct MHD_Daemon *never(void) {
  return MHD_start_daemon(MHD_USE_SELECT_INTERNALLY, 8080, NULL, NULL, handle, NULL, MHD_OPTION_CONNECTION_TIMEOUT, 0u, MHD_OPTION_END); // expect: http-server-missing-timeout unfixed
}

#define START(...) MHD_start_daemon(MHD_USE_SELECT_INTERNALLY, 8080, NULL, NULL, handle, NULL, __VA_ARGS__)
struct MHD_Daemon *macro(void) {
  return START(MHD_OPTION_END); // expect: http-server-missing-timeout unfixed
}

struct MHD_Daemon *bounded(void) {
  return START(MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}
