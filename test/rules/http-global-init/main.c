// What main does, it does once; so does what only main calls.
#include <curl/curl.h>

static int request(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int run(int n, char **urls) {
  int good = 0;
  curl_global_init(CURL_GLOBAL_ALL);
  for (int i = 0; i < n; i++)
    good += request(urls[i]);
  curl_global_cleanup();
  return good == n ? 0 : 1;
}

int main(int argc, char **argv) { return run(argc - 1, argv + 1); }
