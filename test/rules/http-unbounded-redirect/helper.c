// Helpers of the file are looked into, others may do anything.
#include <curl/curl.h>

static void follow(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
}

static void follow_a_few(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 3L);
}

static void limit(CURL *curl) { curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L); }

void configure_elsewhere(CURL *curl);

int by_helper(void) {
  CURL *curl = curl_easy_init();
  follow(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int by_limiting_helper(void) {
  CURL *curl = curl_easy_init();
  follow_a_few(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int by_another_helper(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  limit(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Out of sight the limit may be set …
int by_another_file(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  configure_elsewhere(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// … but what takes it away here stays.
int taken_away_here(void) {
  CURL *curl = curl_easy_init();
  configure_elsewhere(curl);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, -1L); // expect: http-unbounded-redirect
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Callers that are not in sight have set what they want.
int of_the_caller(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  return curl_easy_perform(curl);
}

// Made here, used by who calls: in sight …
static CURL *make(void) {
  CURL *curl = curl_easy_init();
  if (curl)
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  return curl;
}

int by_factory(void) {
  CURL *curl = make();
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

static CURL *make_half(void) {
  CURL *curl = curl_easy_init();
  if (curl)
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  return curl;
}

int completed(void) {
  CURL *curl = make_half();
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// … or not.
CURL *make_for_others(void) {
  CURL *curl = curl_easy_init();
  if (curl)
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  return curl;
}

CURL *make_endless_for_others(void) {
  CURL *curl = curl_easy_init();
  if (curl) {
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, -1L); // expect: http-unbounded-redirect
  }
  return curl;
}

// The wrapper's caller decides the number.
static void follow_up_to(CURL *curl, long most) {
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, most);
}

int up_to_five(void) {
  CURL *curl = curl_easy_init();
  follow_up_to(curl, 5);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int up_to_any(void) {
  CURL *curl = curl_easy_init();
  follow_up_to(curl, -1); // expect: http-unbounded-redirect
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// The option is the caller's, too.
static void set(CURL *curl, CURLoption option, long value) {
  curl_easy_setopt(curl, option, value);
}

int by_setter(void) {
  CURL *curl = curl_easy_init();
  set(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int by_setter_limited(void) {
  CURL *curl = curl_easy_init();
  set(curl, CURLOPT_FOLLOWLOCATION, 1L);
  set(curl, CURLOPT_MAXREDIRS, 10L);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}
