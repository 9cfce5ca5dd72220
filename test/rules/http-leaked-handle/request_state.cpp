// What a handler keeps of a request between its calls goes with the request, however that ends.
#include <microhttpd.h>
#include <cstdlib>
#include <string>

struct Request {
  std::string Text;
};

#define PARAMETERS                                                                                 \
  void *, MHD_Connection *, const char *, const char *, const char *, const char *, size_t *,      \
      void **State

static MHD_Result made(PARAMETERS) {
  if (!*State) {
    *State = new Request; // expect: http-leaked-handle "what is kept of a request here is lost when the client goes away before its end: each such request loses its memory until the process runs out of it; free it in a function that MHD_OPTION_NOTIFY_COMPLETED names"
    return MHD_YES;
  }
  delete static_cast<Request *>(*State);
  *State = nullptr;
  return MHD_NO;
}

static MHD_Result byVariable(PARAMETERS) {
  if (!*State) {
    void *Kept = std::malloc(64);
    *State = Kept; // expect: http-leaked-handle
    return MHD_YES;
  }
  return MHD_NO;
}

// --- clean -------------------------------------------------------------------

// A mark that it was called before is no memory.
static int Mark;
static MHD_Result marked(PARAMETERS) {
  if (!*State) {
    *State = &Mark;
    return MHD_YES;
  }
  return MHD_NO;
}

static Request Shared;
static MHD_Result shared(PARAMETERS) {
  Request *Kept = &Shared;
  *State = Kept;
  return MHD_NO;
}

Request *find();
static MHD_Result elsewhere(PARAMETERS) {
  *State = find();
  return MHD_NO;
}

static MHD_Result local(PARAMETERS) {
  auto *Mine = new Request;
  *State = nullptr;
  delete Mine;
  return MHD_NO;
}

template <MHD_AccessHandlerCallback H> MHD_Daemon *start() {
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080, nullptr, nullptr, H, nullptr,
                          MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
}

void all() {
  MHD_stop_daemon(start<made>());
  MHD_stop_daemon(start<byVariable>());
  MHD_stop_daemon(start<marked>());
  MHD_stop_daemon(start<shared>());
  MHD_stop_daemon(start<elsewhere>());
  MHD_stop_daemon(start<local>());
}
