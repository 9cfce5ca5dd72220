// Transfers of a container are judged where the container reports them.
#include <curl/curl.h>

int drive(const char *url, void *buffer) {
  int running = 1;
  CURLM *multi = curl_multi_init();
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, buffer);
  curl_multi_add_handle(multi, curl);
  while (running) {
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
    if (curl_multi_poll(multi, NULL, 0, 100, NULL) != CURLM_OK)
      break;
  }
  curl_multi_remove_handle(multi, curl);
  curl_easy_cleanup(curl);
  curl_multi_cleanup(multi);
  return 0;
}

void hand_over(CURLM *multi, const char *url, void *buffer) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, buffer);
  curl_multi_add_handle(multi, curl);
}
