// options: http-partial-deadline.ReportDripFeed=true
// A stall limit of libcurl measures the rate: a peer that drips below it is
// cut off. It bounds the exchange with this option too.
#include <curl/curl.h>

void only_stall_limit(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void only_total(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void only_connect(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 30L);
  curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}
