// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://bot:hunter2@example.com"); // expect: http-credential-in-url ""
}

void clean(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
}

void undeclared_call(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://bot:hunter2@example.com");
  forget_the_secret(curl);
}
