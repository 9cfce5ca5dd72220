// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  curl_easy_reset(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void undeclared_call(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_reset(curl);
  set_defaults_again(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
