// Who makes, performs and asks are different functions.
#include <curl/curl.h>
#include <stdio.h>

static CURL *open_handle(const char *url, FILE *out) {
  CURL *curl = curl_easy_init();
  if (curl) {
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
  }
  return curl;
}

static long status_of(CURL *curl) {
  long code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
  return code;
}

static long deeper(CURL *curl) { return status_of(curl); }

static void strict(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
}

static CURLcode and_asks(CURL *curl, long *code) {
  CURLcode rc = curl_easy_perform(curl);
  if (rc == CURLE_OK)
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, code);
  return rc;
}

static CURLcode only_performs(CURL *curl) {
  return curl_easy_perform(curl); // expect: http-unchecked-status "'curl'"
}

static CURLcode performs_for_good(CURL *curl) {
  return curl_easy_perform(curl);
}

int wrong(const char *url, FILE *out) {
  CURL *curl = open_handle(url, out);
  if (!curl)
    return -1;
  CURLcode rc = only_performs(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int wrong_too(const char *url, FILE *out) {
  CURL *curl = open_handle(url, out);
  if (!curl)
    return -1;
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

int asked_by_helper(const char *url, FILE *out) {
  CURL *curl = open_handle(url, out);
  if (!curl)
    return -1;
  CURLcode rc = curl_easy_perform(curl);
  int ok = rc == CURLE_OK && deeper(curl) == 200;
  curl_easy_cleanup(curl);
  return ok;
}

int performed_by_helper(const char *url, FILE *out) {
  CURL *curl = open_handle(url, out);
  if (!curl)
    return -1;
  int ok = performs_for_good(curl) == CURLE_OK && status_of(curl) == 200;
  curl_easy_cleanup(curl);
  return ok;
}

int all_by_helper(const char *url, FILE *out) {
  long code = 0;
  CURL *curl = open_handle(url, out);
  if (!curl)
    return -1;
  CURLcode rc = and_asks(curl, &code);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK && code == 200;
}

int configured_by_helper(const char *url, FILE *out) {
  CURL *curl = open_handle(url, out);
  if (!curl)
    return -1;
  strict(curl);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}

/* Made and performed by a helper, asked by the caller. */
static CURL *performed(const char *url, FILE *out) {
  CURL *curl = open_handle(url, out);
  if (curl && curl_easy_perform(curl) != CURLE_OK) {
    curl_easy_cleanup(curl);
    return NULL;
  }
  return curl;
}

int asked_by_caller(const char *url, FILE *out) {
  CURL *curl = performed(url, out);
  if (!curl)
    return -1;
  long code = status_of(curl);
  curl_easy_cleanup(curl);
  return code == 200;
}

static CURL *performed_for_nobody(const char *url, FILE *out) {
  CURL *curl = open_handle(url, out);
  if (curl && curl_easy_perform(curl) != CURLE_OK) { // expect: http-unchecked-status
    curl_easy_cleanup(curl);
    return NULL;
  }
  return curl;
}

int not_asked_by_caller(const char *url, FILE *out) {
  CURL *curl = performed_for_nobody(url, out);
  if (!curl)
    return -1;
  curl_easy_cleanup(curl);
  return 0;
}

/* The wrapper's caller chooses what is asked. */
static int info(CURL *curl, CURLINFO what, long *value) {
  return curl_easy_getinfo(curl, what, value) == CURLE_OK;
}

int asked_by_wrapper(const char *url, FILE *out) {
  long code = 0;
  CURL *curl = open_handle(url, out);
  if (!curl)
    return -1;
  CURLcode rc = curl_easy_perform(curl);
  int ok = info(curl, CURLINFO_RESPONSE_CODE, &code);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK && ok && code == 200;
}

int asked_for_the_size(const char *url, FILE *out) {
  long size = 0;
  CURL *curl = open_handle(url, out);
  if (!curl)
    return -1;
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status
  int ok = info(curl, CURLINFO_HEADER_SIZE, &size);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK && ok && size > 0;
}
