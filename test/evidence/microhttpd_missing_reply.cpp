#include "test/evidence/support/Microhttpd.h"

using namespace evidence;

int main() {
  Claim C(
      "MHD_YES without a queued response leaves the client waiting and calls "
      "the handler again and again; MHD_NO closes without an answer; " +
      libmicrohttpd());
  std::atomic<unsigned> Calls{0};
  MhdServer Server([&](MHD_Connection *, const std::string &Path) {
    ++Calls;
    return Path == "/no" ? MHD_NO : MHD_YES;
  });
  std::string Yes = ask(Server.port(), request("GET /yes"), Ms(2000));
  unsigned Called = Calls;
  C.saw(Yes.empty() && Called > 100,
        "MHD_YES: " + std::to_string(Yes.size()) +
            " bytes in 2 s; the handler was called " + std::to_string(Called) +
            " times");
  Stopwatch Watch;
  std::string No = ask(Server.port(), request("GET /no"));
  C.saw(No.empty() && !Watch.past(Ms(4000)),
        "MHD_NO: closed after " + text(Watch.elapsed()) + ", " +
            std::to_string(No.size()) + " bytes");
  return C.result();
}
