// models: limited.yaml
// The library ends what grows too long, for a version or a wrapper that does.
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

void corp_limit_body(CURL *curl, long bytes);

struct memory {
  char *data;
  size_t size;
};

static size_t keep(char *part, size_t size, size_t n, void *user) {
  struct memory *mem = user;
  mem->data = realloc(mem->data, mem->size + size * n);
  memcpy(mem->data + mem->size, part, size * n);
  mem->size += size * n;
  return size * n;
}

void prepare(CURL *curl) {
  corp_limit_body(curl, 65536);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
}
