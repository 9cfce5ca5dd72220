// args: -fgnuc-version=10.2.0
// With this version libcurl's header checks types by macros that are GNU
// statement expressions: the call stands inside, its callee in parentheses.
#include <curl/curl.h>

#ifndef curlcheck_long_option
#error "the header's macros are not active"
#endif

void bounded(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void unbounded(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

int checked(const char *url) {
  CURL *curl = curl_easy_init();
  int ok = curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L) == CURLE_OK &&
           curl_easy_perform(curl) == CURLE_OK;
  curl_easy_cleanup(curl);
  return ok;
}
