// A program with one thread may let signals keep the time.
#include <curl/curl.h>

int fetch(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

int main(int argc, char **argv) { return argc < 2 ? 1 : fetch(argv[1]); }
