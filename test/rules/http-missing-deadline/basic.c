// A handle made, configured and used in one function.
#include <curl/curl.h>

void no_deadline(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void total_in_seconds(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void total_in_milliseconds(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 1500L);
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A stall limit ends the transfer by itself: both halves are set.
void stall_limit(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Pacing, caching and probing: none of these ends a transfer.
void nothing_that_bounds(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_DNS_CACHE_TIMEOUT, 60L);
  curl_easy_setopt(curl, CURLOPT_HAPPY_EYEBALLS_TIMEOUT_MS, 200L);
  curl_easy_setopt(curl, CURLOPT_MAXAGE_CONN, 30L);
  curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// 0 brings back the default of 300 s for the connect phase: nothing that the
// program bounded.
void connect_default(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 0L);
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// Each exchange blocks on its own.
void two_exchanges(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/a");
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/b");
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// Options are sticky: one deadline serves all transfers of the handle.
void sticky(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/b");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void between_two_exchanges(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The deadline belongs to the other handle.
void other_handle(void) {
  CURL *first = curl_easy_init();
  CURL *second = curl_easy_init();
  curl_easy_setopt(first, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(first);
  curl_easy_perform(second); // expect: http-missing-deadline "'second'"
  curl_easy_cleanup(first);
  curl_easy_cleanup(second);
}

void alias(void) {
  CURL *curl = curl_easy_init();
  CURL *same = curl;
  curl_easy_setopt(same, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A new object in the old variable has none of the old settings.
void made_anew(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl = curl_easy_init();
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// Whoever made the handle may have given it a deadline.
int handle_of_the_caller(CURL *curl) { return curl_easy_perform(curl); }
