// Helpers and wrappers: where the "never" is written.
#include <curl/curl.h>

static void set_total(CURL *curl, long seconds) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
}

static void set_long(CURL *curl, CURLoption option, long value) {
  curl_easy_setopt(curl, option, value);
}

void argument_is_zero(void) {
  CURL *curl = curl_easy_init();
  set_total(curl, 0L); // expect: http-infinite-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void argument_is_good(void) {
  CURL *curl = curl_easy_init();
  set_total(curl, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void option_and_value(void) {
  CURL *curl = curl_easy_init();
  set_long(curl, CURLOPT_TIMEOUT_MS, 0L); // expect: http-infinite-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void other_option(void) {
  CURL *curl = curl_easy_init();
  set_total(curl, 10L);
  set_long(curl, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The helper writes the constant itself.
static void no_limit(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
}

void by_helper(void) {
  CURL *curl = curl_easy_init();
  no_limit(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Its only caller sets it right afterwards.
static void defaults(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
}

void corrected_by_the_caller(void) {
  CURL *curl = curl_easy_init();
  defaults(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Did wrong: an escape does not take it back.
void corp_register(CURL *curl);

void escaped(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  corp_register(curl);
}
