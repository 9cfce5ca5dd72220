// Helpers that set, wipe and use.
#include <curl/curl.h>

static void set_deadline(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
}

static void start_over(CURL *curl, const char *url) {
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, url);
}

static CURLcode run(CURL *curl) { return curl_easy_perform(curl); }

void wiped_by_helper(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  start_over(curl, "https://example.com/");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void helpers_in_order(void) {
  CURL *curl = curl_easy_init();
  start_over(curl, "https://example.com/");
  set_deadline(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void used_by_helper(void) {
  CURL *curl = curl_easy_init();
  set_deadline(curl);
  run(curl);
  curl_easy_cleanup(curl);
}

void used_by_helper_later(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  run(curl);
  curl_easy_cleanup(curl);
}

// goto jumps back to the exchange.
int tried_again(void) {
  int left = 2;
  CURL *curl = curl_easy_init();
again:;
  CURLcode result = curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  if (result != CURLE_OK && left-- > 0)
    goto again;
  curl_easy_cleanup(curl);
  return result;
}
