// The handle itself is what the callback is given.
#include <curl/curl.h>
#include <stdio.h>

static size_t store(char *data, size_t size, size_t count, void *to) {
  CURL *curl = to;
  long code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
  return code == 200 ? fwrite(data, size, count, stdout) : 0;
}

int asks_in_callback(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, curl);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}
