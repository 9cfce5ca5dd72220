#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C(
      "CURLOPT_TIMEOUT counts seconds: a number of milliseconds in it waits "
      "a thousand times too long; " +
      libcurl());
  bool Waits = stillWaits(
      [](CURL *Curl) { curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 300L); });
  C.saw(Waits, "TIMEOUT 300, still waiting after 2 s: " + text(Waits));

  Peer Silent(sayNothing);
  Fetched F = fetch(Silent.url(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, 300L);
  });
  C.saw(F.Result == CURLE_OPERATION_TIMEDOUT && F.Took < Ms(2000),
        "TIMEOUT_MS 300: " + F.text());
  return C.result();
}
