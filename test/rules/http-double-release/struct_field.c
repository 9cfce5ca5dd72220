// Fields.
#include <curl/curl.h>
#include <stdlib.h>

struct client {
  CURL *curl;
};

void client_close(struct client *c) {
  curl_easy_cleanup(c->curl);
  c->curl = NULL;
}

void client_free(struct client *c) {
  client_close(c);
  curl_easy_cleanup(c->curl);
  free(c);
}

void client_close_twice(struct client *c) {
  curl_easy_cleanup(c->curl);
  curl_easy_cleanup(c->curl); // expect: http-double-release ""
  c->curl = NULL;
}

void client_reopen(struct client *c) {
  curl_easy_cleanup(c->curl);
  c->curl = curl_easy_init();
  curl_easy_cleanup(c->curl);
  c->curl = NULL;
}

// Error path and normal path of one function.
int client_open(struct client *c, const char *url) {
  c->curl = curl_easy_init();
  if (c->curl == NULL)
    return -1;
  if (curl_easy_setopt(c->curl, CURLOPT_URL, url) != CURLE_OK) {
    curl_easy_cleanup(c->curl);
    c->curl = NULL;
    return -1;
  }
  return 0;
}

// Two clients.
void client_close_both(struct client *a, struct client *b) {
  curl_easy_cleanup(a->curl);
  curl_easy_cleanup(b->curl);
}
