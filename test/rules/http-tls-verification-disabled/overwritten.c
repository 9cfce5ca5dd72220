// What holds at the exchange counts.
#include <curl/curl.h>

void restored_before(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void restored_after(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void wiped_by_reset(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_reset(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A handle's configuration is reported once, not per exchange.
void many_exchanges(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_perform(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void copied(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_perform(copy);
  curl_easy_perform(curl);
  curl_easy_cleanup(copy);
  curl_easy_cleanup(curl);
}

void switched_on_last(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
}
