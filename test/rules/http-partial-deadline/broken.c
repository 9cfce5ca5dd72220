// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void undeclared_call(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  set_total_deadline(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
