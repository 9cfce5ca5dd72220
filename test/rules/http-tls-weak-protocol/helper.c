// Helpers, macros, fields.
#include <curl/curl.h>

#define SET(option, value) curl_easy_setopt(curl, option, value)
#define SECURE(handle) curl_easy_setopt(handle, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2)

static void use_version(CURL *curl, long version) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, version);
}

int by_helper(CURL *curl) {
  use_version(curl, CURL_SSLVERSION_TLSv1_1); // expect: http-tls-weak-protocol
  return curl_easy_perform(curl);
}

int by_helper_good(CURL *curl) {
  use_version(curl, CURL_SSLVERSION_TLSv1_3);
  return curl_easy_perform(curl);
}

static void set(CURL *curl, CURLoption option, long value) {
  curl_easy_setopt(curl, option, value);
}

int by_setter(CURL *curl) {
  set(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1); // expect: http-tls-weak-protocol
  return curl_easy_perform(curl);
}

int by_setter_good(CURL *curl) {
  set(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  return curl_easy_perform(curl);
}

int by_macro(CURL *curl) {
  SET(CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1); // expect: http-tls-weak-protocol
  return curl_easy_perform(curl);
}

int by_macro_good(CURL *curl) {
  SECURE(curl);
  return curl_easy_perform(curl);
}

struct client {
  CURL *curl;
};

void client_init(struct client *c) {
  c->curl = curl_easy_init();
  if (c->curl)
    curl_easy_setopt(c->curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1); // expect: http-tls-weak-protocol
}

int client_get(struct client *c) { return curl_easy_perform(c->curl); }

struct careful {
  CURL *curl;
};

void careful_init(struct careful *c) {
  c->curl = curl_easy_init();
  if (c->curl)
    curl_easy_setopt(c->curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
}

int careful_get(struct careful *c) { return curl_easy_perform(c->curl); }

void keep(CURL *curl);

// Nobody takes back what is wrong.
void handed_on(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0); // expect: http-tls-weak-protocol
  keep(curl);
}

void handed_on_good(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  keep(curl);
}

int in_a_loop(CURL *curl, const char **urls) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  for (; *urls; ++urls) {
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
  }
  return 0;
}

// The key says who the peer is, not how strong the talk is.
int pinned(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_PINNEDPUBLICKEY, "sha256//YhKJKSzoTt2b5FP18fvpHo7fJYqQCjAa3HWY3tvRMwE=");
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0); // expect: http-tls-weak-protocol warning ""
  return curl_easy_perform(curl);
}
