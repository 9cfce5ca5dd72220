// Ternaries, short-circuit evaluation, comma.
#include <curl/curl.h>

void value_by_ternary(int fast) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, fast ? 500L : 30000L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void option_by_ternary(int fast) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, fast ? CURLOPT_TIMEOUT_MS : CURLOPT_TIMEOUT, 500L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A value of the configuration, or a default.
void value_or_default(long configured) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, configured > 0 ? configured : 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void handle_by_ternary(int fetch) {
  CURL *curl = fetch ? curl_easy_init() : NULL;
  if (curl) {
    curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
    curl_easy_cleanup(curl);
  }
}

int chain(const char *url) {
  CURL *curl = curl_easy_init();
  int ok = curl != NULL &&
           curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK &&
           curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L) == CURLE_OK &&
           curl_easy_perform(curl) == CURLE_OK;
  curl_easy_cleanup(curl);
  return ok;
}

int chain_without(const char *url) {
  CURL *curl = curl_easy_init();
  int ok = curl != NULL &&
           curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK &&
           curl_easy_perform(curl) == CURLE_OK; // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
  return ok;
}

// The right side runs only where the left one failed: the other path has no
// deadline.
int skipped_right_side(int ready) {
  CURL *curl = curl_easy_init();
  int done = ready || curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L) == CURLE_OK;
  if (done)
    done = curl_easy_perform(curl) == CURLE_OK; // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
  return done;
}

int comma(void) {
  CURL *curl = curl_easy_init();
  int result =
      (curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L), curl_easy_perform(curl));
  curl_easy_cleanup(curl);
  return result;
}
