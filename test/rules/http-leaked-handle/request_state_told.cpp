// Somebody is told of the end of each request, or may be: of whom the options are not in sight.
#include <microhttpd.h>

struct Request {
  int Calls = 0;
};

static MHD_Result kept(void *, MHD_Connection *, const char *, const char *, const char *,
                       const char *, size_t *, void **State) {
  if (!*State) {
    *State = new Request;
    return MHD_YES;
  }
  return MHD_NO;
}

static void ended(void *, MHD_Connection *, void **State, MHD_RequestTerminationCode) {
  delete static_cast<Request *>(*State);
}

MHD_Daemon *told() {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, kept, nullptr,
                          MHD_OPTION_NOTIFY_COMPLETED, ended, nullptr,
                          MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}
