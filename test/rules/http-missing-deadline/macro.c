// Calls inside the program's own macros: a finding stands where it is used.
#include <curl/curl.h>
#include <stdio.h>

#define SET(handle, option, value)                                             \
  do {                                                                         \
    if (curl_easy_setopt(handle, option, value) != CURLE_OK)                   \
      goto fail;                                                               \
  } while (0)

#define RUN(handle) curl_easy_perform(handle)

#define DEADLINE(handle) curl_easy_setopt((handle), CURLOPT_TIMEOUT, 30L)

int checked_set(const char *url) {
  CURL *curl = curl_easy_init();
  SET(curl, CURLOPT_URL, url);
  SET(curl, CURLOPT_TIMEOUT, 30L);
  CURLcode result = RUN(curl);
  curl_easy_cleanup(curl);
  return result == CURLE_OK;
fail:
  curl_easy_cleanup(curl);
  return 0;
}

int checked_set_without(const char *url) {
  CURL *curl = curl_easy_init();
  SET(curl, CURLOPT_URL, url);
  CURLcode result = RUN(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
  return result == CURLE_OK;
fail:
  curl_easy_cleanup(curl);
  return 0;
}

void deadline_by_macro(void) {
  CURL *curl = curl_easy_init();
  DEADLINE(curl);
  RUN(curl);
  curl_easy_cleanup(curl);
}

// Not compiled: not there.
void compiled_out(void) {
  CURL *curl = curl_easy_init();
#ifdef WITH_DEADLINE
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
#endif
  RUN(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// An option's older name is a macro for the newer one.
void old_names(FILE *out) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FILE, out);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
