#include <curl/curl.h>
#include <stdio.h>

size_t store(char *data, size_t size, size_t count, void *to);
size_t read_header(char *data, size_t size, size_t count, void *to);

int asked(const char *url, void *m) {
  long code = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  CURLcode rc = curl_easy_perform(curl);
  if (rc == CURLE_OK)
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
  curl_easy_cleanup(curl);
  return code == 200;
}

int fails_on_error(const char *url, void *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

/* Whoever reads the header lines reads the status line. */
int header_callback(const char *url, void *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, read_header);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int header_in_body(const char *url, void *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_HEADER, 1L);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

/* A person reads what comes. */
int to_the_terminal(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  if (rc != CURLE_OK)
    fprintf(stderr, "%s\n", curl_easy_strerror(rc));
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

/* Another check speaks of it: not even the result is looked at. */
void not_even_the_result(const char *url, void *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void may_fail(const char *url, void *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

int only_connects(const char *url, void *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

/* Whoever gave it to us may ask. */
CURLcode of_the_caller(CURL *curl, void *m) {
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  return curl_easy_perform(curl);
}

/* Whoever gets it may ask. */
CURL *to_the_caller(const char *url, void *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  if (curl_easy_perform(curl) != CURLE_OK) {
    curl_easy_cleanup(curl);
    return NULL;
  }
  return curl;
}
