// Fields: what is stored is somebody else's to release.
#include <curl/curl.h>
#include <stdlib.h>

struct client {
  CURL *curl;
  struct curl_slist *headers;
};

struct client *client_new(void) {
  struct client *c = calloc(1, sizeof(*c));
  if (c == NULL)
    return NULL;
  c->curl = curl_easy_init();
  if (c->curl == NULL) {
    free(c);
    return NULL;
  }
  c->headers = curl_slist_append(c->headers, "X-Id: 1");
  return c;
}

void client_free(struct client *c) {
  if (c == NULL)
    return;
  curl_slist_free_all(c->headers);
  curl_easy_cleanup(c->curl);
  free(c);
}

// The old handle is released before the new one is stored.
int client_reconnect(struct client *c) {
  if (c->curl) {
    curl_easy_cleanup(c->curl);
    c->curl = NULL;
  }
  c->curl = curl_easy_init();
  return c->curl ? 0 : -1;
}

// Made as a local and lost before it is stored.
int client_open(struct client *c, const char *url) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  if (!curl)
    return -1;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    return -1;
  c->curl = curl;
  return 0;
}

int client_open_well(struct client *c, const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK) {
    curl_easy_cleanup(curl);
    return -1;
  }
  c->curl = curl;
  return 0;
}

// A struct on the stack dies with its function.
int on_the_stack(void) {
  struct client c = {0};
  c.curl = curl_easy_init(); // expect: http-leaked-handle ""
  return curl_easy_perform(c.curl);
}

int on_the_stack_released(void) {
  struct client c = {0};
  c.curl = curl_easy_init();
  int result = curl_easy_perform(c.curl);
  curl_easy_cleanup(c.curl);
  return result;
}

// Two handles: the second fails, the first is released.
struct pair {
  CURL *get;
  CURL *post;
};

int pair_open(struct pair *p) {
  p->get = curl_easy_init();
  if (p->get == NULL)
    return -1;
  p->post = curl_easy_init();
  if (p->post == NULL) {
    curl_easy_cleanup(p->get);
    p->get = NULL;
    return -1;
  }
  return 0;
}

// A file-static lives as long as the process.
static CURL *shared;

int shared_open(void) {
  if (!shared)
    shared = curl_easy_init();
  return shared != NULL;
}
