#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("by default libcurl waits for ever for a peer that accepts and says "
          "nothing; " +
          libcurl());
  bool Waits = stillWaits([](CURL *) {});
  C.saw(Waits, "defaults, still waiting after 2 s: " + text(Waits));

  Peer Silent(sayNothing);
  Fetched F = fetch(Silent.url(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, 300L);
  });
  C.saw(F.Result == CURLE_OPERATION_TIMEDOUT && F.Took >= Ms(290),
        "CURLOPT_TIMEOUT_MS 300: " + F.text());
  return C.result();
}
