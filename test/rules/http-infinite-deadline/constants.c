// Zero in its many forms; values that are not known are none of them.
#include <curl/curl.h>
#include <stdlib.h>

#define NO_TIMEOUT 0
enum { FOREVER = 0, SOON = 5 };
static const long Never = 0;

static void run(CURL *curl) {
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void by_macro(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)NO_TIMEOUT); // expect: http-infinite-deadline ""
  run(curl);
}

void by_enumerator(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)FOREVER); // expect: http-infinite-deadline ""
  run(curl);
}

void by_good_enumerator(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)SOON);
  run(curl);
}

void by_constant(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, Never); // expect: http-infinite-deadline ""
  run(curl);
}

void by_local(void) {
  CURL *curl = curl_easy_init();
  long seconds = 0;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds); // expect: http-infinite-deadline ""
  run(curl);
}

void by_changed_local(void) {
  CURL *curl = curl_easy_init();
  long seconds = 0;
  seconds = 20;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
  run(curl);
}

// Integer division cuts 500 ms to 0 s.
void by_division(void) {
  CURL *curl = curl_easy_init();
  const long milliseconds = 500;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, milliseconds / 1000); // expect: http-infinite-deadline ""
  run(curl);
}

// Not known is not zero.
void by_parameter(long seconds) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
  run(curl);
}

void by_text(const char *text) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, atol(text));
  run(curl);
}

void by_out_parameter(int (*read)(long *)) {
  CURL *curl = curl_easy_init();
  long seconds = 0;
  if (read(&seconds) != 0)
    seconds = 30;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
  run(curl);
}
