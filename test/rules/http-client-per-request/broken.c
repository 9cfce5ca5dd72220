// errors: yes
// A function with an error is not analysed, the others are.
#include <curl/curl.h>

void sound(const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init(); // expect: http-client-per-request
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void undeclared(const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    keep_handle(curl, FOREVER);
  }
}

void undeclared_bound(const char **urls) {
  for (int i = 0; i < MOST_URLS; ++i) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, urls[i]);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}
