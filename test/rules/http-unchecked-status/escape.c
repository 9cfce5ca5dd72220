// Somebody who is not in sight may ask, or may have set what is missing.
#include <curl/curl.h>

void configure(CURL *curl);
int judge(CURL *curl);
size_t store(char *data, size_t size, size_t count, void *to);

int configured_elsewhere(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  configure(curl);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int judged_elsewhere(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  int ok = rc == CURLE_OK && judge(curl);
  curl_easy_cleanup(curl);
  return ok;
}

static int judge_through(CURL *curl) { return judge(curl); }

int judged_through_a_helper(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  int ok = rc == CURLE_OK && judge_through(curl);
  curl_easy_cleanup(curl);
  return ok;
}

int any_info(const char *url, CURLINFO what) {
  long value = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_getinfo(curl, what, &value);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK && value == 200;
}

struct job {
  CURL *curl;
};
void enqueue(CURL *done);

void queued(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (curl_easy_perform(curl) == CURLE_OK)
    enqueue(curl);
  else
    curl_easy_cleanup(curl);
}

int never_asked(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}
