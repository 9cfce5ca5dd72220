// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
}

void clean(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
}

void undeclared_call(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com");
  make_it_secure(curl);
}
