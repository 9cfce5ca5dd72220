// The handle lives in a struct or a variable of the file.
#include <curl/curl.h>
#include <stdlib.h>

struct reader {
  CURL *curl;
  char *buffer;
};

static size_t store(char *data, size_t size, size_t count, void *to) {
  struct reader *r = to;
  r->buffer = data;
  return size * count;
}

static int init_reader(struct reader *r) {
  r->curl = curl_easy_init();
  if (r->curl == NULL)
    return -1;
  curl_easy_setopt(r->curl, CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(r->curl, CURLOPT_WRITEDATA, r);
  return 0;
}

int read_once(struct reader *r, const char *url) {
  if (r->curl == NULL && init_reader(r) < 0)
    return -1;
  curl_easy_setopt(r->curl, CURLOPT_URL, url);
  if (curl_easy_perform(r->curl) != CURLE_OK) // expect: http-unchecked-status "'r->curl'"
    return -1;
  return r->buffer != NULL;
}

struct judged {
  CURL *curl;
  char *buffer;
};

int init_judged(struct judged *j) {
  j->curl = curl_easy_init();
  if (j->curl == NULL)
    return -1;
  curl_easy_setopt(j->curl, CURLOPT_WRITEFUNCTION, store);
  return 0;
}

int perform_judged(struct judged *j, const char *url) {
  curl_easy_setopt(j->curl, CURLOPT_URL, url);
  return curl_easy_perform(j->curl) == CURLE_OK;
}

int status_of_judged(struct judged *j) {
  long code = 0;
  curl_easy_getinfo(j->curl, CURLINFO_RESPONSE_CODE, &code);
  return code == 200;
}

static CURL *global;

int start(void *buffer) {
  global = curl_easy_init();
  if (!global)
    return -1;
  curl_easy_setopt(global, CURLOPT_WRITEDATA, buffer);
  return 0;
}

int get(const char *url) {
  curl_easy_setopt(global, CURLOPT_URL, url);
  return curl_easy_perform(global) == CURLE_OK; // expect: http-unchecked-status "'global'"
}

static CURL *strict;

int start_strict(void *buffer) {
  strict = curl_easy_init();
  if (!strict)
    return -1;
  curl_easy_setopt(strict, CURLOPT_WRITEDATA, buffer);
  curl_easy_setopt(strict, CURLOPT_FAILONERROR, 1L);
  return 0;
}

int get_strict(const char *url) {
  curl_easy_setopt(strict, CURLOPT_URL, url);
  return curl_easy_perform(strict) == CURLE_OK;
}

/* Everybody can name it. */
CURL *shared;

int start_shared(void *buffer) {
  shared = curl_easy_init();
  if (!shared)
    return -1;
  curl_easy_setopt(shared, CURLOPT_WRITEDATA, buffer);
  return 0;
}

int get_shared(const char *url) {
  curl_easy_setopt(shared, CURLOPT_URL, url);
  return curl_easy_perform(shared) == CURLE_OK;
}

/* Kept after the exchange, where somebody asks for it. */
struct kept {
  CURL *done;
};

int finish_into(struct kept *k, const char *url, void *buffer) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, buffer);
  CURLcode rc = curl_easy_perform(curl);
  k->done = curl;
  return rc == CURLE_OK;
}

long ask_kept(struct kept *k) {
  long code = 0;
  curl_easy_getinfo(k->done, CURLINFO_RESPONSE_CODE, &code);
  return code;
}
