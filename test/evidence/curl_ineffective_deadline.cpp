#include "test/evidence/support/Curl.h"

using namespace evidence;

static int abortAtOnce(void *, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
  return 1;
}

int main() {
  Claim C("half a stall limit, a progress callback that is not switched on and "
          "a deadline before a reset bound nothing; " +
          libcurl());
  bool Limit = stillWaits(
      [](CURL *Curl) {
        curl_easy_setopt(Curl, CURLOPT_LOW_SPEED_LIMIT, 1000L);
      },
      Ms(3000));
  C.saw(Limit,
        "LOW_SPEED_LIMIT alone, still waiting after 3 s: " + text(Limit));

  bool Time = stillWaits(
      [](CURL *Curl) { curl_easy_setopt(Curl, CURLOPT_LOW_SPEED_TIME, 1L); },
      Ms(3000));
  C.saw(Time, "LOW_SPEED_TIME alone, still waiting after 3 s: " + text(Time));

  bool Progress = stillWaits([](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_XFERINFOFUNCTION, abortAtOnce);
  });
  C.saw(Progress, "XFERINFOFUNCTION without NOPROGRESS 0, still waiting after "
                  "2 s: " +
                      text(Progress));

  bool Reset = stillWaits([](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, 300L);
    curl_easy_reset(Curl);
  });
  C.saw(Reset, "TIMEOUT_MS 300 before a reset, still waiting after 2 s: " +
                   text(Reset));

  Peer Silent(sayNothing);
  Fetched Both = fetch(Silent.url(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_LOW_SPEED_LIMIT, 1000L);
    curl_easy_setopt(Curl, CURLOPT_LOW_SPEED_TIME, 1L);
  });
  C.saw(Both.Result == CURLE_OPERATION_TIMEDOUT, "both halves: " + Both.text());

  Fetched On = fetch(Silent.url(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_XFERINFOFUNCTION, abortAtOnce);
    curl_easy_setopt(Curl, CURLOPT_NOPROGRESS, 0L);
  });
  C.saw(On.Result == CURLE_ABORTED_BY_CALLBACK,
        "with NOPROGRESS 0: " + On.text());

  CURL *Curl = curl_easy_init();
  CURLcode Negative = curl_easy_setopt(Curl, CURLOPT_TIMEOUT, -1L);
  curl_easy_cleanup(Curl);
  C.saw(Negative == CURLE_BAD_FUNCTION_ARGUMENT,
        "TIMEOUT -1: setopt returns " + std::to_string(Negative));
  return C.result();
}
