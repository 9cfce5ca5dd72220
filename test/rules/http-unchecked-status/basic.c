#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

struct memory {
  char *data;
  size_t size;
};

static size_t store(char *data, size_t size, size_t count, void *to) {
  struct memory *m = to;
  if (m->size + size * count > 4096)
    return 0;
  memcpy(m->data + m->size, data, size * count);
  m->size += size * count;
  return size * count;
}

int parse(const char *text);

int wrong(const char *url, struct memory *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status "the HTTP status of 'curl'"
  curl_easy_cleanup(curl);
  if (rc != CURLE_OK)
    return -1;
  return parse(m->data);
}

int download(const char *url, const char *file) {
  FILE *out = fopen(file, "wb");
  CURL *curl = curl_easy_init();
  int ok = 0;
  if (curl && out) {
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, out);
    ok = curl_easy_perform(curl) == CURLE_OK; // expect: http-unchecked-status "404"
  }
  curl_easy_cleanup(curl);
  if (out)
    fclose(out);
  return ok;
}

CURLcode upload(const char *url, FILE *in) {
  CURL *curl = curl_easy_init();
  CURLcode rc = CURLE_FAILED_INIT;
  if (curl) {
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_READDATA, in);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    rc = curl_easy_perform(curl); // expect: http-unchecked-status "CURLINFO_RESPONSE_CODE"
    curl_easy_cleanup(curl);
  }
  return rc;
}

/* Only how long it took: that says nothing of the status. */
double timed(const char *url, struct memory *m) {
  double seconds = -1;
  CURL *curl = curl_easy_init();
  if (!curl)
    return seconds;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  if (curl_easy_perform(curl) == CURLE_OK) // expect: http-unchecked-status
    curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME, &seconds);
  curl_easy_cleanup(curl);
  return seconds;
}

/* What the proxy answered to CONNECT is not what the server answers. */
int proxied(const char *url, struct memory *m) {
  long code = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status
  curl_easy_getinfo(curl, CURLINFO_HTTP_CONNECTCODE, &code);
  curl_easy_cleanup(curl);
  return rc == CURLE_OK && code == 200;
}

/* The last one is asked for, the one before it is not. */
int twice(const char *login, const char *url, struct memory *m) {
  long code = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  curl_easy_setopt(curl, CURLOPT_URL, login);
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status
  if (rc == CURLE_OK) {
    curl_easy_setopt(curl, CURLOPT_URL, url);
    rc = curl_easy_perform(curl);
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
  }
  curl_easy_cleanup(curl);
  return rc == CURLE_OK && code == 200;
}

/* Switched off again. */
int not_failing(const char *url, struct memory *m) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, m);
  curl_easy_setopt(curl, CURLOPT_FAILONERROR, 0L);
  CURLcode rc = curl_easy_perform(curl); // expect: http-unchecked-status
  curl_easy_cleanup(curl);
  return rc == CURLE_OK;
}
