// Bodies below a vendored folder are never looked into: what they do to a
// handle is not known, and nothing is reported in them.
#include "vendor/fetcher.h"

int use_vendored(void) { return fetcher_get("https://example.com/"); }

int made_by_vendored(void) {
  CURL *curl = fetcher_open("https://example.com/");
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int tuned_by_vendored(void) {
  CURL *curl = curl_easy_init();
  fetcher_tune(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int own(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
  return result;
}
