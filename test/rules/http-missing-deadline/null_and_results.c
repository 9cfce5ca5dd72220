// Null tests and results of the configuring calls.
#include <curl/curl.h>
#include <assert.h>

void when_made(void) {
  CURL *curl = curl_easy_init();
  if (curl) {
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void when_made_without(void) {
  CURL *curl = curl_easy_init();
  if (curl != NULL) {
    curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
    curl_easy_cleanup(curl);
  }
}

void asserted(void) {
  CURL *curl = curl_easy_init();
  assert(curl != NULL);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A handle known to be null is not used by the call.
int null_handle(void) {
  CURL *curl = NULL;
  return curl_easy_perform(curl);
}

// Refused or not: the program set one.
void result_looked_at(void) {
  CURL *curl = curl_easy_init();
  if (curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L) == CURLE_OK)
    curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

int result_in_a_variable(const char *url) {
  CURL *curl = curl_easy_init();
  CURLcode rc = curl_easy_setopt(curl, CURLOPT_URL, url);
  if (rc == CURLE_OK)
    rc = curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  if (rc == CURLE_OK)
    rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc;
}
