// The program drives the transfer itself and gives up by its own clock: what
// is removed from the multi handle waits no longer.
#include <curl/curl.h>
#include <time.h>

int gives_up(const char *url) {
  const time_t end = time(NULL) + 30;
  int running = 1;
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_multi_add_handle(multi, easy);
  while (running && time(NULL) < end) {
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
    if (running)
      curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
  return running;
}
