#include <curl/curl.h>

void bad(CURL *curl) {
  curl_easy_perform(curl); // expect: http-shared-handle "say what happens"
}
