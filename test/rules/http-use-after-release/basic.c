// Used after it was released: the use speaks.
#include <curl/curl.h>
#include <stdio.h>

void performed(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  curl_easy_perform(curl); // expect: http-use-after-release "'curl'"
}

void configured(CURL *curl) {
  curl_easy_cleanup(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L); // expect: http-use-after-release "'curl'"
}

void asked(void) {
  long status = 0;
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status); // expect: http-use-after-release "'curl'"
}

void asked_in_time(void) {
  long status = 0;
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_cleanup(curl);
  printf("%ld\n", status);
}

// One cause: the first use speaks.
void used_twice(CURL *curl) {
  curl_easy_cleanup(curl);
  curl_easy_reset(curl); // expect: http-use-after-release "'curl'"
  curl_easy_perform(curl);
}

// The result code is a value of its own.
void message_afterwards(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  if (result != CURLE_OK)
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
}

// A second release is http-double-release's.
void released_twice(CURL *curl) {
  curl_easy_cleanup(curl);
  curl_easy_cleanup(curl);
}

void made_anew(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void nulled(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  curl = NULL;
  if (curl)
    curl_easy_perform(curl);
}

// Comparing a pointer uses no handle.
int only_compared(CURL *curl, CURL *other) {
  curl_easy_cleanup(curl);
  return curl == other;
}

void by_alias(void) {
  CURL *curl = curl_easy_init();
  CURL *same = curl;
  curl_easy_cleanup(curl);
  curl_easy_perform(same); // expect: http-use-after-release ""
}

void other_handle(void) {
  CURL *curl = curl_easy_init();
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_cleanup(curl);
  curl_easy_perform(copy);
  curl_easy_cleanup(copy);
}

void copied_from_released(CURL *curl) {
  curl_easy_cleanup(curl);
  CURL *copy = curl_easy_duphandle(curl); // expect: http-use-after-release "'curl'"
  curl_easy_cleanup(copy);
}
