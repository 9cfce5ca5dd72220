// A body goes to the handler part by part: what the program keeps is its own decision.
#include <microhttpd.h>

enum MHD_Result handle(void *, struct MHD_Connection *, const char *, const char *, const char *,
                       const char *, size_t *, void **);

struct MHD_Daemon *start(void) {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL, handle, NULL,
                          MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}
