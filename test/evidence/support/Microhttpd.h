// A daemon of libmicrohttpd with a handler that may be a lambda.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_MICROHTTPD_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_MICROHTTPD_H

#include "test/evidence/support/Evidence.h"
#include <microhttpd.h>

namespace evidence {

/// Called once per request, when it was read.
using MhdHandler =
    std::function<MHD_Result(MHD_Connection *, const std::string &Path)>;

inline MHD_Result handleMhd(void *Handler, MHD_Connection *Client,
                            const char *Url, const char *, const char *,
                            const char *, size_t *Size, void **State) {
  static int Begun;
  if (!*State) {
    *State = &Begun;
    return MHD_YES;
  }
  if (*Size) {
    *Size = 0;
    return MHD_YES;
  }
  return (*static_cast<MhdHandler *>(Handler))(Client, Url);
}

class MhdServer {
public:
  explicit MhdServer(MhdHandler H, unsigned Timeout = 0)
      : Handler(std::move(H)), Port(freePort()),
        Daemon(MHD_start_daemon(
            MHD_USE_INTERNAL_POLLING_THREAD, static_cast<uint16_t>(Port),
            nullptr, nullptr, handleMhd, &Handler,
            Timeout ? MHD_OPTION_CONNECTION_TIMEOUT : MHD_OPTION_END, Timeout,
            MHD_OPTION_END)) {}
  ~MhdServer() { MHD_stop_daemon(Daemon); }
  int port() const { return Port; }

private:
  MhdHandler Handler;
  int Port;
  MHD_Daemon *Daemon;
};

inline MHD_Response *mhdText(const char *Text) {
  return MHD_create_response_from_buffer(std::char_traits<char>::length(Text),
                                         const_cast<char *>(Text),
                                         MHD_RESPMEM_MUST_COPY);
}

inline std::string libmicrohttpd() {
  return std::string("libmicrohttpd ") + MHD_get_version();
}

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_MICROHTTPD_H
