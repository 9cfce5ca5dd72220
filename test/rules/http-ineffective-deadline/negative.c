// A negative number of seconds is refused: the setting stays as it was.
#include <curl/curl.h>

void refused(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, -1L); // expect: http-ineffective-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void refused_after_a_good_one(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, -1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void refused_before_a_good_one(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, -1L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
