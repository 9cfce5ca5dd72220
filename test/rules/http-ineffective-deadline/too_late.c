// The deadline is set when the exchange is over and no other one follows.
#include <curl/curl.h>

void after_the_exchange(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  curl_easy_cleanup(curl);
}

void before_the_exchange(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// It serves the second exchange.
void between_two(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Or the next turn.
void at_the_end_of_a_turn(int turns) {
  CURL *curl = curl_easy_init();
  while (turns-- > 0) {
    curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  }
  curl_easy_cleanup(curl);
}

// Or whoever gets the handle.
CURL *returned(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  return curl;
}

void of_the_caller(CURL *curl) {
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
}

void corp_pool(CURL *curl);

void pooled(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  corp_pool(curl);
}

// Or its copy.
void copied(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_perform(copy);
  curl_easy_cleanup(copy);
  curl_easy_cleanup(curl);
}

// On one path an exchange follows.
void retried(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  if (result != CURLE_OK)
    curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The exchange had a deadline already: a superfluous call harms nobody.
void bounded_before(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_cleanup(curl);
}

// No exchange in sight at all.
void never_performed(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_cleanup(curl);
}
