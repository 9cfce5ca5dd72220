// What was added to the multi handle has only a connect deadline.
#include <curl/curl.h>

void partial(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  int running = 1;
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_multi_add_handle(multi, easy);
  while (running)
    if (curl_multi_perform(multi, &running) != CURLM_OK) // expect: http-partial-deadline ""
      break;
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}

void whole(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  int running = 1;
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 60L);
  curl_multi_add_handle(multi, easy);
  while (running)
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}

// Event-driven: where the transfer is handed over.
void event_driven(CURLM *multi, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_multi_add_handle(multi, easy); // expect: http-partial-deadline "'easy'"
}

void event_driven_whole(CURLM *multi, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 60L);
  curl_multi_add_handle(multi, easy);
}
