// A daemon has no timeout unless its list of options names one.
#include <microhttpd.h>

enum MHD_Result handle(void *, struct MHD_Connection *, const char *, const char *, const char *,
                       const char *, size_t *, void **);
void notice(void *, struct MHD_Connection *, void **, enum MHD_RequestTerminationCode);

struct MHD_Daemon *none(void) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL, MHD_OPTION_END); // expect: http-server-missing-timeout
}

struct MHD_Daemon *others(void) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL, MHD_OPTION_CONNECTION_LIMIT, 100u, MHD_OPTION_NOTIFY_COMPLETED, notice, NULL, MHD_OPTION_END); // expect: http-server-missing-timeout
}

struct MHD_Daemon *zero(void) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL, MHD_OPTION_CONNECTION_TIMEOUT, 0u, MHD_OPTION_END); // expect: http-server-missing-timeout
}

struct MHD_Daemon *first(void) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL,
                          MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}

struct MHD_Daemon *last(void) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL,
                          MHD_OPTION_NOTIFY_COMPLETED, notice, NULL, MHD_OPTION_CONNECTION_LIMIT,
                          100u, MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}

struct MHD_Daemon *given(unsigned seconds) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL,
                          MHD_OPTION_CONNECTION_TIMEOUT, seconds, MHD_OPTION_END);
}

// What is in the array is not looked at.
struct MHD_Daemon *array(struct MHD_OptionItem *items) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL,
                          MHD_OPTION_ARRAY, items, MHD_OPTION_END);
}

struct MHD_Daemon *two_ways(unsigned seconds) {
  return seconds ? MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle,
                                    NULL, MHD_OPTION_CONNECTION_TIMEOUT, seconds, MHD_OPTION_END)
                 : NULL;
}

// An option that is no constant may be any.
struct MHD_Daemon *computed(enum MHD_OPTION option, unsigned value) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL, option,
                          value, MHD_OPTION_END);
}

struct MHD_Daemon *list(va_list options) {
  return MHD_start_daemon_va(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL,
                             options);
}
