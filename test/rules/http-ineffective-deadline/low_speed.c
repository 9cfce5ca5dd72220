// A stall limit has two halves; one alone is switched off.
#include <curl/curl.h>

void limit_alone(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L); // expect: http-ineffective-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void time_alone(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 30L); // expect: http-ineffective-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void both(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 30L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Something else bounds.
void limit_and_total(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 600L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static void set_time(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 30L);
}

void other_half_by_helper(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
  set_time(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Both halves come from one configuration.
void configured(long limit, long time) {
  CURL *curl = curl_easy_init();
  if (limit > 0 && time > 0) {
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, limit);
    curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, time);
  }
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The other half may be set on a handle of the caller.
void of_the_caller(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
  curl_easy_perform(curl);
}

void corp_configure(CURL *curl);

void escaped(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
  corp_configure(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
