// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void undeclared_call(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  set_the_deadline(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
