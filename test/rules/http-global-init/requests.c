// Set up and torn down for each request.
#include <curl/curl.h>

int get(const char *url) {
  curl_global_init(CURL_GLOBAL_ALL); // expect: http-global-init note "for each request"
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_global_cleanup();
  return rc == CURLE_OK;
}

static int request(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int each_turn(char **urls, int n) {
  int good = 0;
  for (int i = 0; i < n; i++) {
    curl_global_init(CURL_GLOBAL_ALL); // expect: http-global-init note
    good += request(urls[i]);
    curl_global_cleanup();
  }
  return good;
}

/* A library's own start and end. */
int service_start(void) {
  return curl_global_init(CURL_GLOBAL_ALL) == CURLE_OK;
}

void service_stop(void) { curl_global_cleanup(); }

int service_get(const char *url) { return request(url); }

static CURLM *all;

int service_open(void) {
  if (curl_global_init(CURL_GLOBAL_ALL) != CURLE_OK)
    return -1;
  all = curl_multi_init();
  if (!all) {
    curl_global_cleanup();
    return -1;
  }
  return 0;
}

void service_close(void) {
  (void)curl_multi_cleanup(all);
  all = NULL;
  curl_global_cleanup();
}
