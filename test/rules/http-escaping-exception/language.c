// args: -fexceptions
// C throws nothing.
#include <curl/curl.h>
#include <stdlib.h>

static size_t on_body(char *data, size_t size, size_t n, void *user) {
  (void)data;
  (void)user;
  if (n == 0)
    abort();
  return size * n;
}

void register_all(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_body);
}
