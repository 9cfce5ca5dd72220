// An exchange on a multi handle is the exchange of what was added to it.
#include <curl/curl.h>

static void drive(CURLM *multi) {
  int running = 1;
  while (running) {
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
    if (running && curl_multi_poll(multi, NULL, 0, 1000, NULL) != CURLM_OK)
      break;
  }
}

void bounded(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  int running = 1;
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 30L);
  curl_multi_add_handle(multi, easy);
  while (running)
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}

// The time that curl_multi_poll() waits is no deadline of the transfer.
void unbounded(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  int running = 1;
  curl_multi_add_handle(multi, easy);
  while (running) {
    if (curl_multi_perform(multi, &running) != CURLM_OK) // expect: http-missing-deadline ""
      break;
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}

// Driven at two places: the first speaks.
void driven_twice(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  int running = 0;
  curl_multi_add_handle(multi, easy);
  curl_multi_perform(multi, &running); // expect: http-missing-deadline ""
  while (running) {
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
    curl_multi_perform(multi, &running);
  }
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}

void set_after_adding(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  curl_multi_add_handle(multi, easy);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 30L);
  drive(multi);
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}

static CURL *make_bounded(const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, 2L);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 5L);
  return easy;
}

void made_by_helper(const char **urls) {
  CURLM *multi = curl_multi_init();
  for (; *urls; ++urls)
    curl_multi_add_handle(multi, make_bounded(*urls));
  drive(multi);
  curl_multi_cleanup(multi);
}

static void add_unbounded(CURLM *multi, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_multi_add_handle(multi, easy);
}

// Added by a helper, driven here: the loop waits for all of them.
void added_by_helper(const char **urls) {
  CURLM *multi = curl_multi_init();
  int left = 1;
  for (; *urls; ++urls)
    add_unbounded(multi, *urls);
  while (left)
    if (curl_multi_perform(multi, &left) != CURLM_OK) // expect: http-missing-deadline ""
      break;
  curl_multi_cleanup(multi);
}

// Removed again before anybody drives it.
void removed(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  curl_multi_add_handle(multi, easy);
  curl_multi_remove_handle(multi, easy);
  drive(multi);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}
