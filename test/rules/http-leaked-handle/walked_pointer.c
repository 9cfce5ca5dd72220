// A pointer that walks over places which are somebody else's.
#include <curl/curl.h>
#include <stdlib.h>

struct server {
  CURL *curl;
  struct server *next;
};

struct worker {
  struct server **list;
  int count;
};

void over_an_array(struct worker *w) {
  struct server *s = NULL;
  for (int i = 0; i < w->count; i++) {
    s = w->list[i];
    s->curl = curl_easy_init();
    if (s->curl)
      curl_easy_setopt(s->curl, CURLOPT_TIMEOUT, 5L);
  }
}

void over_a_list(struct server *head) {
  struct server *s;
  for (s = head; s; s = s->next)
    s->curl = curl_easy_init();
}

struct server *lookup(int i);

void found_elsewhere(int count) {
  struct server *s;
  for (int i = 0; i < count; i++) {
    s = lookup(i);
    s->curl = curl_easy_init();
  }
}

void only_the_pointer_ends(int i) {
  struct server *s = lookup(i);
  s->curl = curl_easy_init();
}

// The place itself is overwritten.
void same_place(struct server *s) {
  s->curl = curl_easy_init(); // expect: http-leaked-handle
  s->curl = curl_easy_init();
}

// The struct is the function's own.
void own_struct(int count) {
  for (int i = 0; i < count; i++) {
    struct server s = {0};
    s.curl = curl_easy_init(); // expect: http-leaked-handle
  }
}
