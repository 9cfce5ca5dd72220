// args: -fgnuc-version=10.2.0
// The header's macros are GNU statement expressions here.
#include <curl/curl.h>

void off(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
}

void on(CURL *curl) { curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L); }

int checked(CURL *curl) {
  if (curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L) != CURLE_OK) // expect: http-tls-verification-disabled ""
    return -1;
  return 0;
}
