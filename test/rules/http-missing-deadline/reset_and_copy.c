// curl_easy_reset() forgets the settings, curl_easy_duphandle() copies them.
#include <curl/curl.h>

void reset_then_set(void) {
  CURL *curl = curl_easy_init();
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The deadline had its effect; the second exchange has none.
void reset_between(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// What a handle of the caller knew is gone after a reset.
void reset_of_a_parameter(CURL *curl) {
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
}

void reset_and_set_of_a_parameter(CURL *curl) {
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
}

void copy_of_bounded(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_perform(copy);
  curl_easy_cleanup(copy);
  curl_easy_cleanup(curl);
}

void copy_before_the_deadline(void) {
  CURL *curl = curl_easy_init();
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_perform(copy); // expect: http-missing-deadline "'copy'"
  curl_easy_cleanup(copy);
  curl_easy_cleanup(curl);
}

void copy_with_its_own(void) {
  CURL *curl = curl_easy_init();
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_setopt(copy, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(copy);
  curl_easy_cleanup(copy);
  curl_easy_cleanup(curl);
}

void copy_of_a_parameter(CURL *curl) {
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_perform(copy);
  curl_easy_cleanup(copy);
}
