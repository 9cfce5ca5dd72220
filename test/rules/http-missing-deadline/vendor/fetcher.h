#ifndef VENDOR_FETCHER_H
#define VENDOR_FETCHER_H

#include <curl/curl.h>

static inline CURL *fetcher_open(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  return curl;
}

static inline int fetcher_get(const char *url) {
  CURL *curl = fetcher_open(url);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

static inline void fetcher_tune(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
}

#endif
