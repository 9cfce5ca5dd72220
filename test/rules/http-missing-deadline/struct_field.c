// C's usual way: made and configured in init(), used in read(). A struct of
// the main file is closed: nobody else can name its fields.
#include <curl/curl.h>
#include <stdlib.h>
#include "connection.h"

struct bounded {
  CURL *curl;
  char *url;
};

int bounded_init(struct bounded *st) {
  st->curl = curl_easy_init();
  if (st->curl == NULL)
    return -1;
  curl_easy_setopt(st->curl, CURLOPT_TIMEOUT_MS, 5000L);
  return 0;
}

int bounded_read(struct bounded *st) {
  curl_easy_setopt(st->curl, CURLOPT_URL, st->url);
  return curl_easy_perform(st->curl) == CURLE_OK ? 0 : -1;
}

struct unbounded {
  CURL *curl;
};

int unbounded_init(struct unbounded *st) {
  st->curl = curl_easy_init();
  if (st->curl == NULL)
    return -1;
  curl_easy_setopt(st->curl, CURLOPT_NOSIGNAL, 1L);
  return 0;
}

int unbounded_read(struct unbounded *st) {
  return curl_easy_perform(st->curl) == CURLE_OK ? 0 : -1; // expect: http-missing-deadline ""
}

// Configured by a function that does not store: its order is not known, and
// doubt speaks for the code.
struct later {
  CURL *curl;
};

void later_init(struct later *st) { st->curl = curl_easy_init(); }
void later_configure(struct later *st, long seconds) {
  curl_easy_setopt(st->curl, CURLOPT_TIMEOUT, seconds);
}
int later_read(struct later *st) { return curl_easy_perform(st->curl); }

// Two makers, one forgets.
struct twice {
  CURL *curl;
};

void twice_init(struct twice *st) {
  st->curl = curl_easy_init();
  curl_easy_setopt(st->curl, CURLOPT_TIMEOUT, 5L);
}
void twice_reinit(struct twice *st) {
  curl_easy_cleanup(st->curl);
  st->curl = curl_easy_init();
}
int twice_read(struct twice *st) {
  return curl_easy_perform(st->curl); // expect: http-missing-deadline ""
}

// Made as a local, configured, then stored.
struct stored {
  CURL *curl;
};

int stored_init(struct stored *st) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 5L);
  st->curl = curl;
  return 0;
}
int stored_read(struct stored *st) { return curl_easy_perform(st->curl); }

// Two handles in one struct: only one has a deadline.
struct pair {
  CURL *check;
  CURL *post;
};

void pair_init(struct pair *st) {
  st->check = curl_easy_init();
  curl_easy_setopt(st->check, CURLOPT_TIMEOUT_MS, 3500L);
  st->post = curl_easy_init();
}
int pair_check(struct pair *st) { return curl_easy_perform(st->check); }
int pair_post(struct pair *st) {
  return curl_easy_perform(st->post); // expect: http-missing-deadline ""
}

// A struct of a header: other files may configure its field.
int connection_read(struct connection *c) { return curl_easy_perform(c->curl); }
void connection_init(struct connection *c) { c->curl = curl_easy_init(); }

// Embedded in another struct, on the heap.
struct session {
  struct bounded inner;
};

int session_read(void) {
  struct session *s = calloc(1, sizeof(*s));
  if (s == NULL || bounded_init(&s->inner) != 0) {
    free(s);
    return -1;
  }
  int status = bounded_read(&s->inner);
  curl_easy_cleanup(s->inner.curl);
  free(s);
  return status;
}
