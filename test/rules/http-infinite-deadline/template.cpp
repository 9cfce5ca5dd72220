// A template argument is a constant of its instance.
#include <curl/curl.h>

template <long Seconds> void limit(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Seconds);
}

template <long Seconds> void unlimited(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Seconds); // expect: http-infinite-deadline ""
}

void goodInstances() {
  CURL *Curl = curl_easy_init();
  limit<10>(Curl);
  curl_easy_perform(Curl);
  limit<20>(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void badInstance() {
  CURL *Curl = curl_easy_init();
  unlimited<0>(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

// A finding once in the template, not once per instance.
template <typename T> void ignoresType(CURL *Curl, const T &) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
}

void manyInstances() {
  CURL *Curl = curl_easy_init();
  ignoresType(Curl, 1);
  ignoresType(Curl, 2.0);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void lambda() {
  CURL *Curl = curl_easy_init();
  auto Limit = [&](long Seconds) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Seconds);
  };
  Limit(10L);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}
