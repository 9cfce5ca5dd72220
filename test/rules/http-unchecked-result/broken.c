// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(CURL *curl) {
  curl_easy_perform(curl); // expect: http-unchecked-result ""
}

void undeclared_call(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  look_at(result);
}
