// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
}

void undeclared_value(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, NAME_CHECK);
}
