// The handle comes through an out-parameter.
#include <curl/curl.h>

struct client {
  CURL *curl;
  int retries;
};

static int open_bounded(CURL **out) {
  *out = curl_easy_init();
  if (*out == NULL)
    return -1;
  curl_easy_setopt(*out, CURLOPT_TIMEOUT, 10L);
  return 0;
}

static int open_unbounded(CURL **out) {
  CURL *made = curl_easy_init();
  if (!made)
    return -1;
  *out = made;
  return 0;
}

int bounded(void) {
  CURL *curl;
  if (open_bounded(&curl) != 0)
    return -1;
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int unbounded(void) {
  CURL *curl;
  if (open_unbounded(&curl) != 0)
    return -1;
  CURLcode result = curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
  return result;
}

static int client_open(struct client *c) {
  c->curl = curl_easy_init();
  c->retries = 3;
  return c->curl ? 0 : -1;
}

static void client_limit(struct client *c, long seconds) {
  curl_easy_setopt(c->curl, CURLOPT_TIMEOUT, seconds);
}

int struct_on_the_stack(void) {
  struct client c;
  if (client_open(&c) != 0)
    return -1;
  client_limit(&c, 10L);
  CURLcode result = curl_easy_perform(c.curl);
  curl_easy_cleanup(c.curl);
  return result;
}
