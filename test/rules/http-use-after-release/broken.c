// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(CURL *curl) {
  curl_easy_cleanup(curl);
  curl_easy_perform(curl); // expect: http-use-after-release "'curl'"
}

void undeclared_call(CURL *curl) {
  curl_easy_cleanup(curl);
  curl = another_handle();
  curl_easy_perform(curl);
}
