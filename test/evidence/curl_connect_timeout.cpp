#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("CURLOPT_CONNECTTIMEOUT ends with the connect phase; " + libcurl());
  bool Waits = stillWaits([](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_CONNECTTIMEOUT_MS, 300L);
  });
  C.saw(Waits,
        "CONNECTTIMEOUT_MS 300, still waiting after 2 s: " + text(Waits));

  bool Responds = stillWaits(
      [](CURL *Curl) {
        curl_easy_setopt(Curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, 1L);
      },
      Ms(3000));
  C.saw(Responds, "SERVER_RESPONSE_TIMEOUT 1, still waiting after 3 s: " +
                      text(Responds));
  return C.result();
}
