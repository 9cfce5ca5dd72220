// 0 is libcurl's "never".
#include <curl/curl.h>

void never_in_seconds(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void never_in_milliseconds(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 0L); // expect: http-infinite-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void a_second(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Both options are one variable in libcurl: the last one holds.
void last_one_is_good(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 1500L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void last_one_is_never(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 1500L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// 0 brings back libcurl's default of 300 s.
void connect_default(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 0L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void connect_default_alone(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// No total, but a stall limit: a large download that may take its time.
void stall_limit_instead(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 1024L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 60L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Only the connect phase is bounded besides.
void connect_besides(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Other options in which 0 is an ordinary value.
void other_zeros(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_setopt(curl, CURLOPT_DNS_CACHE_TIMEOUT, 0L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 0L);
  curl_easy_setopt(curl, CURLOPT_EXPECT_100_TIMEOUT_MS, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// No exchange follows: nobody waits.
void set_back_before_the_end(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  curl_easy_cleanup(curl);
}

// It is wrong for whoever made the handle: holds when the function ends.
void on_a_handle_of_the_caller(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
}

void corrected_on_a_handle_of_the_caller(CURL *curl, long seconds) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds > 0 ? seconds : 30L);
}

// A reset wipes it; the exchange is http-missing-deadline's.
void wiped(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  curl_easy_reset(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
