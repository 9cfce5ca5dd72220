// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void undeclared_call(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  verify_all_the_same(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
