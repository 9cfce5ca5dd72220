// The program's own setopt wrappers: what they do depends on their arguments.
#include <curl/curl.h>
#include <stdarg.h>
#include <stdio.h>

static int set_long(CURL *curl, CURLoption option, long value) {
  CURLcode rc = curl_easy_setopt(curl, option, value);
  if (rc != CURLE_OK)
    fprintf(stderr, "setopt: %s\n", curl_easy_strerror(rc));
  return rc == CURLE_OK;
}

static void set_limits(CURL *curl, long connect, long total) {
  if (connect > 0)
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connect);
  if (total > 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, total);
}

void option_by_parameter(void) {
  CURL *curl = curl_easy_init();
  set_long(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void other_option_by_parameter(void) {
  CURL *curl = curl_easy_init();
  set_long(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void value_by_parameter(void) {
  CURL *curl = curl_easy_init();
  set_limits(curl, 5L, 60L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void value_of_the_caller(long connect, long total) {
  CURL *curl = curl_easy_init();
  set_limits(curl, connect, total);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A wrapper in another file.
int corp_setopt(CURL *curl, CURLoption option, ...);

void wrapper_not_in_sight(void) {
  CURL *curl = curl_easy_init();
  corp_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
