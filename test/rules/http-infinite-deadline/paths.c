// Macros, loops, goto and the multi handle.
#include <curl/curl.h>

#define SET(handle, option, value)                                             \
  do {                                                                         \
    if (curl_easy_setopt(handle, option, value) != CURLE_OK)                   \
      goto out;                                                                \
  } while (0)

int by_macro(const char *url) {
  CURLcode result = CURLE_FAILED_INIT;
  CURL *curl = curl_easy_init();
  SET(curl, CURLOPT_URL, url);
  SET(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  result = curl_easy_perform(curl);
out:
  curl_easy_cleanup(curl);
  return result;
}

int by_macro_good(const char *url) {
  CURLcode result = CURLE_FAILED_INIT;
  CURL *curl = curl_easy_init();
  SET(curl, CURLOPT_URL, url);
  SET(curl, CURLOPT_TIMEOUT, 5L);
  result = curl_easy_perform(curl);
out:
  curl_easy_cleanup(curl);
  return result;
}

// The first turn waits without a limit; the deadline comes with the second.
void first_turn(int turns) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  for (int i = 0; i < turns; ++i) {
    curl_easy_perform(curl);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  }
  curl_easy_cleanup(curl);
}

void each_turn(int turns) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  for (int i = 0; i < turns; ++i) {
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
    curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
}

void copied(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_perform(copy);
  curl_easy_cleanup(copy);
  curl_easy_cleanup(curl);
}

void added(CURLM *multi) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  curl_multi_add_handle(multi, easy);
}

void added_good(CURLM *multi) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 0L);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 60L);
  curl_multi_add_handle(multi, easy);
}
