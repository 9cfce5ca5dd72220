#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("CURLOPT_TIMEOUT 0 means never, half a second in whole seconds is 0, "
          "and of two deadlines the last one counts; " +
          libcurl());
  auto Seconds =
      std::chrono::duration_cast<std::chrono::seconds>(Ms(500)).count();
  bool Truncated = stillWaits([&](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, static_cast<long>(Seconds));
  });
  C.saw(Truncated, "duration_cast<seconds>(500ms).count() is " +
                       std::to_string(Seconds) +
                       ", still waiting after 2 s: " + text(Truncated));

  bool Last = stillWaits([](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, 300L);
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 0L);
  });
  C.saw(Last, "TIMEOUT_MS 300, then TIMEOUT 0, still waiting after 2 s: " +
                  text(Last));

  Peer Silent(sayNothing);
  Fetched F = fetch(Silent.url(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 0L);
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, 300L);
  });
  C.saw(F.Result == CURLE_OPERATION_TIMEDOUT, "the other order: " + F.text());
  return C.result();
}
