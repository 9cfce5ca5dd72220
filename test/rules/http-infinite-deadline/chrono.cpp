// Durations: duration_cast cuts half a second to 0 s, which is "never".
#include <chrono>
#include <curl/curl.h>

using std::chrono::duration_cast;
using std::chrono::milliseconds;
using std::chrono::seconds;

static void run(CURL *Curl) {
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void cutToZero() {
  CURL *Curl = curl_easy_init();
  constexpr milliseconds Half(500);
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, duration_cast<seconds>(Half).count()); // expect: http-infinite-deadline ""
  run(Curl);
}

void cutToOne() {
  CURL *Curl = curl_easy_init();
  constexpr milliseconds More(1500);
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, duration_cast<seconds>(More).count());
  run(Curl);
}

void inMilliseconds() {
  CURL *Curl = curl_easy_init();
  constexpr milliseconds Half(500);
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT_MS, Half.count());
  run(Curl);
}

// Not known how long it is.
void ofTheCaller(milliseconds Limit) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, duration_cast<seconds>(Limit).count());
  run(Curl);
}
