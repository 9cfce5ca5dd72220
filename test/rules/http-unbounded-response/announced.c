// Before 8.4.0 the library's limit looks at the announced length only.
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

void prepare(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_MAXFILESIZE, 65536L);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep);
}

// Prints it.
void by_default(CURL *curl) { curl_easy_setopt(curl, CURLOPT_WRITEDATA, NULL); }
void not_at_all(CURL *curl) { curl_easy_setopt(curl, CURLOPT_NOBODY, 1L); }
