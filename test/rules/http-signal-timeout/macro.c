// Wrapped by macros and a wrapper of the options.
#include <curl/curl.h>
#include <pthread.h>

#define SET(h, option, value) curl_easy_setopt(h, option, value)
#define QUIET(h) SET(h, CURLOPT_NOSIGNAL, 1L)

static void set_long(CURL *curl, CURLoption option, long value) {
  curl_easy_setopt(curl, option, value);
}

static void *by_macro(void *url) {
  CURL *curl = curl_easy_init();
  SET(curl, CURLOPT_URL, url);
  SET(curl, CURLOPT_TIMEOUT_MS, 30L); // expect: http-signal-timeout note
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

static void *quiet_by_macro(void *url) {
  CURL *curl = curl_easy_init();
  SET(curl, CURLOPT_URL, url);
  QUIET(curl);
  SET(curl, CURLOPT_TIMEOUT_MS, 30L);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

static void *quiet_by_wrapper(void *url) {
  CURL *curl = curl_easy_init();
  SET(curl, CURLOPT_URL, url);
  set_long(curl, CURLOPT_NOSIGNAL, 1);
  set_long(curl, CURLOPT_TIMEOUT_MS, 30);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

static void *reset_between(void *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_reset(curl);
  SET(curl, CURLOPT_URL, url);
  SET(curl, CURLOPT_TIMEOUT_MS, 30L); // expect: http-signal-timeout note
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

void start(pthread_t *to, void *url) {
  pthread_create(to, NULL, by_macro, url);
  pthread_create(to + 1, NULL, quiet_by_macro, url);
  pthread_create(to + 2, NULL, quiet_by_wrapper, url);
  pthread_create(to + 3, NULL, reset_between, url);
}
