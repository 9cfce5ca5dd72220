// Names that promise a unit.
#include <curl/curl.h>
#include <sys/time.h>

struct settings {
  long timeout_ms;
  long connectTimeoutSeconds;
  long timeout;
};

long read_timeout_ms(void);
long timeoutInSecs(void);
long ms_to_sec(long ms);
long secFromMs(long ms);

#define WAIT_MS 5000L
#define WAIT_SECONDS 30L
#define MS_PER_SEC 1000L

void parameter(CURL *curl, long timeout_ms) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_ms); // expect: http-deadline-unit-mismatch "'timeout_ms' is in milliseconds"
}

void other_way_round(CURL *curl, int timeoutSec) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)timeoutSec); // expect: http-deadline-unit-mismatch "or set CURLOPT_TIMEOUT"
}

void field(CURL *curl, const struct settings *settings) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, settings->timeout_ms); // expect: http-deadline-unit-mismatch ""
}

void camel_field(CURL *curl, struct settings settings) {
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, settings.connectTimeoutSeconds); // expect: http-deadline-unit-mismatch ""
}

void function(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, read_timeout_ms()); // expect: http-deadline-unit-mismatch "'read_timeout_ms'"
}

void camel_function(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeoutInSecs()); // expect: http-deadline-unit-mismatch ""
}

void macro(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, WAIT_MS); // expect: http-deadline-unit-mismatch "'WAIT_MS' is in milliseconds"
}

void cast_macro(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, (long)WAIT_SECONDS); // expect: http-deadline-unit-mismatch "'WAIT_SECONDS'"
}

void scaled_the_wrong_way(CURL *curl, long timeout_ms) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeout_ms / 1000); // expect: http-deadline-unit-mismatch "'timeout_ms / 1000' is in seconds"
}

void choice(CURL *curl, int fast, long slow_ms) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, fast ? 5 : slow_ms); // expect: http-deadline-unit-mismatch ""
}

void part_of_a_timeval(CURL *curl, struct timeval limit) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, limit.tv_sec); // expect: http-deadline-unit-mismatch "'tv_sec'"
}

void not_zero(CURL *curl, long timeout_ms) {
  if (timeout_ms > 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_ms); // expect: http-deadline-unit-mismatch ""
}

// Right.
void same_unit(CURL *curl, long timeout_ms, long timeout_sec) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeout_ms);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, timeout_sec);
}

void same_macro(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, WAIT_MS);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, WAIT_SECONDS);
}

void scaled(CURL *curl, const struct settings *settings) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, settings->timeout_ms / 1000);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (settings->timeout_ms + 999) / 1000);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, settings->connectTimeoutSeconds * 1000L);
}

void scaled_by_a_name(CURL *curl, long timeout_sec) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, timeout_sec * MS_PER_SEC);
}

void scaled_by_the_unknown(CURL *curl, long timeout_ms, long factor) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout_ms / factor);
}

void scaled_macro(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, WAIT_MS / 1000);
}

void scaled_in_a_variable(CURL *curl, long timeout_ms) {
  const long limit = timeout_ms / 1000;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, limit);
}

void converted(CURL *curl, long timeout_ms) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, ms_to_sec(timeout_ms));
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, secFromMs(timeout_ms));
}

void no_promise(CURL *curl, const struct settings *settings, long items, long second) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, settings->timeout);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, items);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, second);
}

// No times at all.
void others(CURL *curl, long retry_ms) {
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, retry_ms);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, retry_ms);
}

void zero(CURL *curl) {
  const long timeout_ms = 0;
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, timeout_ms);
}
