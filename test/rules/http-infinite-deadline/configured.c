// "Never" behind an option of the program.
#include <curl/curl.h>
#include <stdlib.h>

// The default of the option is not in sight: a note.
void behind_a_flag(int streaming) {
  CURL *curl = curl_easy_init();
  if (streaming)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline note ""
  else
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void by_ternary(int streaming) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, streaming ? 0L : 30L); // expect: http-infinite-deadline note ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The default is in sight and bad.
static int streaming_by_default = 1;

void parse(const char *text) { streaming_by_default = atoi(text); }

void bad_default(void) {
  CURL *curl = curl_easy_init();
  if (streaming_by_default)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  else
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A configured value whose only default means "never" is reported at the
// exchange, by http-missing-deadline.
static long timeout = 0;

void parse_timeout(const char *text) { timeout = atol(text); }

void configured_value(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A constant decides that the branch is taken.
void constant_flag(void) {
  CURL *curl = curl_easy_init();
  const int streaming = 1;
  if (streaming)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A constant decides that it is not.
void constant_flag_off(void) {
  CURL *curl = curl_easy_init();
  const int streaming = 0;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  if (streaming)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
