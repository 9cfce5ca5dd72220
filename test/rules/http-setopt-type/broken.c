// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1); // expect: http-setopt-type ""
}

void clean(CURL *curl) { curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); }

void undeclared_value(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_VERBOSE, verbosity);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1);
}
