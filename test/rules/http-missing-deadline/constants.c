// The value comes by a constant, from here or from a header.
#include <curl/curl.h>
#include "timeouts.h"

#define SECONDS 20
enum { MILLISECONDS = 2500 };
static const long Limit = 30L;

static void run(CURL *curl) {
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void by_macro(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)SECONDS);
  run(curl);
}

void by_enumerator(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)MILLISECONDS);
  run(curl);
}

void by_constant(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, Limit);
  run(curl);
}

void by_constant_of_a_header(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, RequestSeconds);
  run(curl);
}

void by_expression(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, REQUEST_MS + 2 * 250L);
  run(curl);
}

void by_local(void) {
  CURL *curl = curl_easy_init();
  long seconds = 5;
  seconds += 10;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
  run(curl);
}

// The option is a constant too.
void option_in_a_variable(void) {
  CURL *curl = curl_easy_init();
  const CURLoption option = CURLOPT_TIMEOUT;
  curl_easy_setopt(curl, option, 5L);
  run(curl);
}
