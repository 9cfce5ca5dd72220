// Handlers run as often as somebody asks for it.
#include <curl/curl.h>

static size_t on_data(char *data, size_t size, size_t n, void *user) {
  CURL *curl = curl_easy_init(); // expect: http-client-per-request note "each time that the handler runs"
  if (!curl)
    return 0;
  curl_easy_setopt(curl, CURLOPT_URL, (const char *)user);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return size * n;
}

void subscribe(CURL *curl, const char *next) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_data); // expect-step: "registered here"
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, next);
}

static size_t on_header(char *data, size_t size, size_t n, void *user) {
  CURL *curl = user;
  curl_easy_setopt(curl, CURLOPT_URL, data);
  curl_easy_perform(curl);
  return size * n;
}

void subscribe_with_client(CURL *curl, CURL *other) {
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_header);
  curl_easy_setopt(curl, CURLOPT_HEADERDATA, other);
}

// Registered nowhere in sight.
size_t on_nothing(char *data, size_t size, size_t n, void *user) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, (const char *)user);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return size * n;
}
