// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(CURL *curl, long timeout_ms) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_ms); // expect: http-deadline-unit-mismatch ""
}

void clean(CURL *curl, long timeout_ms) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeout_ms);
}

void undeclared_call(CURL *curl, long timeout_ms) {
  prepare(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_ms);
}
