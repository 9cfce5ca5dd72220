// Bare numbers: what nobody means, and what somebody may.
#include <curl/curl.h>

void half_a_minute(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30000L); // expect: http-deadline-unit-mismatch warning "30000 of them are 500 minutes"
}

void five_seconds_to_connect(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5000L); // expect: http-deadline-unit-mismatch warning "write 5"
}

void stalled(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1000L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 10000L); // expect: http-deadline-unit-mismatch ""
}

void thirty(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 30L); // expect: http-deadline-unit-mismatch note "write 30000"
}

void five(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 5L); // expect: http-deadline-unit-mismatch note ""
}

void variable(CURL *curl) {
  long limit = 60000;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, limit); // expect: http-deadline-unit-mismatch ""
}

// The caller decides.
static void set_timeout(CURL *curl, long limit) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, limit);
}
void through_a_wrapper(CURL *curl) {
  set_timeout(curl, 30000); // expect: http-deadline-unit-mismatch ""
}
void through_a_wrapper_clean(CURL *curl) { set_timeout(curl, 30); }

static void set_any(CURL *curl, CURLoption option, long value) {
  curl_easy_setopt(curl, option, value);
}
void through_a_setter(CURL *curl, long wait_ms) {
  set_any(curl, CURLOPT_TIMEOUT, wait_ms); // expect: http-deadline-unit-mismatch ""
}
void through_a_setter_clean(CURL *curl, long wait_ms) {
  set_any(curl, CURLOPT_TIMEOUT_MS, wait_ms);
  set_any(curl, CURLOPT_MAXREDIRS, 5000);
}

// A value that its type does not hold.
void wraps(CURL *curl) {
  unsigned char limit = (unsigned char)300;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)limit); // expect: http-deadline-unit-mismatch "cut to 44 seconds"
}

void holds(CURL *curl) {
  unsigned char limit = 200;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)limit);
}

void divided(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 500L / 1000); // expect: http-deadline-unit-mismatch "cut to 0"
}

// http-infinite-deadline speaks of this one.
void divided_to_never(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 500L / 1000);
}

// Right, or a matter of taste.
void usual(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 10L);
}

void usual_milliseconds(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 30000L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 500L);
}

void long_download(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 1000L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 3600L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 36000L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 86400L);
}

void never(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 0L);
}

// From a configuration.
void configured(CURL *curl, long (*lookup)(const char *)) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, lookup("timeout"));
}
