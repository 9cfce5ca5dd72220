// Branches, loops, macros, options of the program.
#include <curl/curl.h>
#include <stdio.h>

#define CHECKED_PERFORM(curl, rc, code)                                        \
  do {                                                                         \
    rc = curl_easy_perform(curl);                                              \
    if (rc == CURLE_OK)                                                        \
      curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);                  \
  } while (0)

#define PERFORM(curl) curl_easy_perform(curl)

int by_macro(const char *url, FILE *out) {
  CURLcode rc;
  long code = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  CHECKED_PERFORM(curl, rc, code);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK && code == 200;
}

int wrong_by_macro(const char *url, FILE *out) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  CURLcode rc = PERFORM(curl); // expect: http-unchecked-status
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int retries(const char *url, FILE *out) {
  CURLcode rc = CURLE_OK;
  long code = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  for (int i = 0; i < 3; ++i) {
    rc = curl_easy_perform(curl);
    if (rc == CURLE_OK)
      break;
  }
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK && code == 200;
}

int loops(const char **urls, int count, FILE *out) {
  int good = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  for (int i = 0; i < count; ++i) {
    curl_easy_setopt(curl, CURLOPT_URL, urls[i]);
    if (curl_easy_perform(curl) == CURLE_OK) // expect: http-unchecked-status
      ++good;
  }
  curl_easy_cleanup(curl);
  return good;
}

/* The program's user says whether a bad status is an error. */
int optional(const char *url, FILE *out, int strict) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  if (strict)
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int from_configuration(const char *url, FILE *out, long strict) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  curl_easy_setopt(curl, CURLOPT_FAILONERROR, strict);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int asked_on_failure_only(const char *url, FILE *out) {
  long code = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  CURLcode rc = curl_easy_perform(curl);
  if (rc != CURLE_OK) {
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
    fprintf(stderr, "failed: %ld\n", code);
  }
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int reset_between(const char *url, FILE *out) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int nobody_takes_it(const char *url, FILE *out) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}
