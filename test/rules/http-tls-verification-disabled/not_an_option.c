// Conditions that no user decides: the switch-off happens by itself.
#include <curl/curl.h>

void handle_was_made(void) {
  CURL *curl = curl_easy_init();
  if (curl) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

// A failed verification is answered by another try without one.
CURLcode second_try(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode result = curl_easy_perform(curl);
  if (result == CURLE_PEER_FAILED_VERIFICATION) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
    result = curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
  return result;
}

CURLcode option_before(const char *url) {
  CURLcode result = CURLE_FAILED_INIT;
  CURL *curl = curl_easy_init();
  if (curl && curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
    result = curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
  return result;
}

void for_each_turn(CURL *curl, int turns) {
  for (int i = 0; i < turns; ++i) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
    curl_easy_perform(curl);
  }
}

// Compiled out: not there.
void compiled_out(CURL *curl) {
#ifdef SKIP_PEER_VERIFICATION
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
#endif
  curl_easy_perform(curl);
}

// A literal loopback address is no reason: what is tested on it moves on.
void loopback(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://127.0.0.1:8443/health");
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
