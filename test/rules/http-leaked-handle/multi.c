// Handles that a multi handle drives.
#include <curl/curl.h>

void all_released(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  int running = 1;
  curl_multi_add_handle(multi, easy);
  while (running)
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}

// Cleaned where libcurl reports it done.
static void add(CURLM *multi, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_multi_add_handle(multi, easy);
}

void released_when_done(const char **urls) {
  CURLM *multi = curl_multi_init();
  int running = 1, left;
  for (; *urls; ++urls)
    add(multi, *urls);
  while (running) {
    CURLMsg *message;
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
    while ((message = curl_multi_info_read(multi, &left)) != NULL)
      if (message->msg == CURLMSG_DONE) {
        CURL *done = message->easy_handle;
        curl_multi_remove_handle(multi, done);
        curl_easy_cleanup(done);
      }
  }
  curl_multi_cleanup(multi);
}

// Not added yet when the function gives up.
int lost_before_it_is_added(CURLM *multi, const char *url) {
  CURL *easy = curl_easy_init(); // expect: http-leaked-handle "'easy'"
  if (curl_easy_setopt(easy, CURLOPT_URL, url) != CURLE_OK)
    return -1;
  return curl_multi_add_handle(multi, easy);
}

int multi_lost(CURL *easy) {
  CURLM *multi = curl_multi_init(); // expect: http-leaked-handle "'multi'"
  if (curl_multi_add_handle(multi, easy) != CURLM_OK)
    return -1;
  curl_multi_remove_handle(multi, easy);
  curl_multi_cleanup(multi);
  return 0;
}
