// errors: yes
// Of a function that does not compile nothing is known; the others are judged.
#include <curl/curl.h>

int broken(const char *url, void *buffer) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, buffer);
  undeclared(curl);
  return curl_easy_perform(curl) == CURLE_OK;
}

int sound(const char *url, void *buffer) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, buffer);
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

/* Somebody who cannot be understood may ask for this one. */
static CURL *global;

int start(void *buffer) {
  global = curl_easy_init();
  curl_easy_setopt(global, CURLOPT_WRITEDATA, buffer);
  return global != NULL;
}

int get(const char *url) {
  curl_easy_setopt(global, CURLOPT_URL, url);
  return curl_easy_perform(global) == CURLE_OK;
}
