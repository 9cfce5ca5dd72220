// checks: *
// Different causes in one function are different findings.
#include <curl/curl.h>

void everything(const char *url) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  if (!curl)
    return;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'" http-unchecked-result ""
}

// Each exchange on its own.
int exchanges(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  CURLcode first = curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  CURLcode second = curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  CURLcode third = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return first + second + third;
}

// Each handle on its own.
int handles(void) {
  int result = -1;
  CURL *one = curl_easy_init();
  CURL *two = curl_easy_init();
  if (one && two) {
    curl_easy_setopt(one, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
    result = curl_easy_perform(one);
    result += curl_easy_perform(two); // expect: http-missing-deadline "'two'"
  }
  curl_easy_cleanup(one);
  curl_easy_cleanup(two);
  return result;
}
