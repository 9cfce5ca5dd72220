// The callback that gets the body may ask for the status before it takes it.
#include <curl/curl.h>
#include <stdio.h>

struct target {
  CURL *curl;
  FILE *file;
};

static size_t store(char *data, size_t size, size_t count, void *to) {
  struct target *t = to;
  long code = 0;
  curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &code);
  if (code >= 400)
    return 0;
  return fwrite(data, size, count, t->file);
}

int asks_in_callback(const char *url, FILE *file) {
  struct target t = {curl_easy_init(), file};
  if (!t.curl)
    return -1;
  curl_easy_setopt(t.curl, CURLOPT_URL, url);
  curl_easy_setopt(t.curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(t.curl, CURLOPT_WRITEDATA, &t);
  CURLcode rc = curl_easy_perform(t.curl);
  curl_easy_cleanup(t.curl);
  return rc == CURLE_OK;
}
