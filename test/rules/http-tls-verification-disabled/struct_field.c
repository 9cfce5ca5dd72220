// Configured in init(), used in read().
#include <curl/curl.h>
#include <stdlib.h>

struct service {
  CURL *curl;
};

int service_init(struct service *s) {
  s->curl = curl_easy_init();
  if (s->curl == NULL)
    return -1;
  curl_easy_setopt(s->curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_setopt(s->curl, CURLOPT_SSL_VERIFYHOST, 0L);
  return 0;
}

int service_read(struct service *s) { return curl_easy_perform(s->curl); }

struct verified {
  CURL *curl;
};

int verified_init(struct verified *v) {
  v->curl = curl_easy_init();
  if (v->curl == NULL)
    return -1;
  curl_easy_setopt(v->curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(v->curl, CURLOPT_SSL_VERIFYHOST, 2L);
  return 0;
}

int verified_read(struct verified *v) { return curl_easy_perform(v->curl); }

// collectd's shape: the flags default to true, the configuration may say no.
struct configured {
  CURL *curl;
  int verify_peer;
  int verify_host;
};

struct configured *configured_new(void) {
  struct configured *c = calloc(1, sizeof(*c));
  if (c == NULL)
    return NULL;
  c->verify_peer = 1;
  c->verify_host = 1;
  return c;
}

void configured_parse(struct configured *c, const char *peer, const char *host) {
  c->verify_peer = atoi(peer);
  c->verify_host = atoi(host);
}

void configured_init(struct configured *c) {
  c->curl = curl_easy_init();
  curl_easy_setopt(c->curl, CURLOPT_SSL_VERIFYPEER, (long)c->verify_peer);
  curl_easy_setopt(c->curl, CURLOPT_SSL_VERIFYHOST, c->verify_host ? 2L : 0L);
}

int configured_read(struct configured *c) { return curl_easy_perform(c->curl); }
