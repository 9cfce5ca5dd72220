// Helpers, wrappers, macros.
#include <curl/curl.h>

static void any_name(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
}

void by_helper(void) {
  CURL *curl = curl_easy_init();
  any_name(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static void set_name_check(CURL *curl, long value) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, value);
}

void argument_off(void) {
  CURL *curl = curl_easy_init();
  set_name_check(curl, 0L); // expect: http-tls-hostname-unverified ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void argument_on(void) {
  CURL *curl = curl_easy_init();
  set_name_check(curl, 2L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The caller has switched the chain off as well: its finding.
static void no_name(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
}

void chain_off_too(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  no_name(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

#define SET(handle, option, value)                                             \
  do {                                                                         \
    if (curl_easy_setopt(handle, option, value) != CURLE_OK)                   \
      return -1;                                                               \
  } while (0)

int by_macro(CURL *curl) {
  SET(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  SET(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  return 0;
}

int by_macro_on(CURL *curl) {
  SET(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  return 0;
}

void corp_use(CURL *curl);

void escaped(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  corp_use(curl);
}
