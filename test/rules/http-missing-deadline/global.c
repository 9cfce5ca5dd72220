// File-static handles are closed, others are not.
#include <curl/curl.h>

static CURL *bounded;
static CURL *unbounded;
CURL *shared;

int module_init(void) {
  bounded = curl_easy_init();
  curl_easy_setopt(bounded, CURLOPT_TIMEOUT_MS, 2000L);
  unbounded = curl_easy_init();
  curl_easy_setopt(unbounded, CURLOPT_NOSIGNAL, 1L);
  shared = curl_easy_init();
  return bounded && unbounded && shared;
}

int module_read(void) { return curl_easy_perform(bounded); }

int module_write(void) {
  return curl_easy_perform(unbounded); // expect: http-missing-deadline "'unbounded'"
}

// Another file may configure it.
int module_shared(void) { return curl_easy_perform(shared); }

// A function's own static, made once.
int once(void) {
  static CURL *curl;
  if (!curl) {
    curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 5L);
  }
  return curl_easy_perform(curl);
}
