// curl_easy_reset() wipes a deadline before any exchange has used it.
#include <curl/curl.h>

void wiped(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void wiped_in_milliseconds(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 900L); // expect: http-ineffective-deadline ""
  curl_easy_reset(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void set_after_the_reset(void) {
  CURL *curl = curl_easy_init();
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Set again: the exchange is bounded.
void set_again(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// It did its work before the reset.
void used_before_the_reset(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_reset(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// No exchange follows the reset.
void back_to_the_pool(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_reset(curl);
  curl_easy_cleanup(curl);
}

// The copy was made before.
void copied_before(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_reset(curl);
  curl_easy_perform(copy);
  curl_easy_cleanup(copy);
  curl_easy_cleanup(curl);
}

// A stall limit that comes after the reset bounds instead.
void stall_limit_after(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 100L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
