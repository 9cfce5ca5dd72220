// errors: yes
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

struct memory {
  char *data;
  size_t size;
};

static size_t keep(char *part, size_t size, size_t n, void *user) {
  struct memory *mem = user;
  mem->data = realloc(mem->data, mem->size + size * n); // expect: http-unbounded-response ""
  memcpy(mem->data + mem->size, part, size * n);
  mem->size += size * n;
  return size * n;
}

static size_t discard(char *part, size_t size, size_t n, void *user) {
  (void)part;
  (void)user;
  return size * n;
}

void prepare(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
}

void broken(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, missing);
}
