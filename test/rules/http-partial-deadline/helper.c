// Connect and total deadline come from different functions.
#include <curl/curl.h>

static void set_connect(CURL *curl, long seconds) {
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, seconds);
}

static void set_total(CURL *curl, long seconds) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
}

void one_helper(void) {
  CURL *curl = curl_easy_init();
  set_connect(curl, 5L);
  curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void both_helpers(void) {
  CURL *curl = curl_easy_init();
  set_connect(curl, 5L);
  set_total(curl, 60L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static CURL *make(void) {
  CURL *curl = curl_easy_init();
  if (curl)
    set_connect(curl, 5L);
  return curl;
}

void made_with_connect(void) {
  CURL *curl = make();
  curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void made_and_completed(void) {
  CURL *curl = make();
  set_total(curl, 60L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The handle of the caller may have a total deadline.
int of_the_caller(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  return curl_easy_perform(curl);
}

void corp_configure(CURL *curl);

void unknown_function(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  corp_configure(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
