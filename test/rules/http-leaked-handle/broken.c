// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

int sound(void) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  return curl_easy_perform(curl);
}

int undeclared_call(void) {
  CURL *curl = curl_easy_init();
  int result = curl_easy_perform(curl);
  give_back(curl);
  return result;
}

static void broken_release(CURL *curl) {
  curl_easy_cleanup(curl);
  count_releases();
}

int calls_broken(void) {
  CURL *curl = curl_easy_init();
  int result = curl_easy_perform(curl);
  broken_release(curl);
  return result;
}
