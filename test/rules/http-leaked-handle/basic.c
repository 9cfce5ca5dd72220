// Made and not released, or not on every path.
#include <curl/curl.h>

void never_released(void) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  curl_easy_perform(curl);
}

void released(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// One path only, reported once, where the handle is made.
int early_return(const char *url) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  if (!curl)
    return -1;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    return -1;
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int two_early_returns(const char *url) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    return -1;
  if (curl_easy_perform(curl) != CURLE_OK)
    return -2;
  curl_easy_cleanup(curl);
  return 0;
}

int each_return_releases(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK) {
    curl_easy_cleanup(curl);
    return -1;
  }
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Where it is null there is nothing to release.
void only_when_made(void) {
  CURL *curl = curl_easy_init();
  if (curl) {
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void return_when_not_made(void) {
  CURL *curl = curl_easy_init();
  if (curl == NULL)
    return;
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The first handle is lost when the variable gets the second.
void overwritten(void) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  curl_easy_perform(curl);
  curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void reused_variable(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Nobody has it.
void result_ignored(void) {
  curl_easy_init(); // expect: http-leaked-handle ""
}

// A reset releases nothing.
void reset_is_no_release(void) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  curl_easy_perform(curl);
  curl_easy_reset(curl);
}

void copy_is_an_object(void) {
  CURL *curl = curl_easy_init();
  CURL *copy = curl_easy_duphandle(curl); // expect: http-leaked-handle "'copy'"
  curl_easy_perform(copy);
  curl_easy_cleanup(curl);
}

void alias_is_the_same(void) {
  CURL *curl = curl_easy_init();
  CURL *same = curl;
  curl_easy_perform(same);
  curl_easy_cleanup(same);
}

void not_made_here(CURL *curl) { curl_easy_perform(curl); }
