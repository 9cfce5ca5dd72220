// Handles and bodies in structs, containers of work.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct client {
  CURL *curl;
  char *body;
  struct curl_slist *headers;
  char reason[CURL_ERROR_SIZE];
};

void body_of_the_struct(struct client *c, const char *text) {
  c->body = strdup(text);
  curl_easy_setopt(c->curl, CURLOPT_POSTFIELDS, c->body); // expect: http-dangling-option "c->body"
  free(c->body);
  c->body = NULL;
  curl_easy_perform(c->curl);
}

void body_kept(struct client *c, const char *text) {
  c->body = strdup(text);
  curl_easy_setopt(c->curl, CURLOPT_POSTFIELDS, c->body);
  curl_easy_perform(c->curl);
  free(c->body);
  c->body = NULL;
}

void buffer_of_the_struct(struct client *c) {
  curl_easy_setopt(c->curl, CURLOPT_ERRORBUFFER, c->reason);
  curl_easy_perform(c->curl);
}

// write_stackdriver: list freed, option set to null, body left but renewed.
static int do_post(struct client *c, const char *text) {
  struct curl_slist *headers = NULL;
  headers = curl_slist_append(headers, "Content-Type: application/json");
  curl_easy_setopt(c->curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(c->curl, CURLOPT_POSTFIELDS, text);
  int status = curl_easy_perform(c->curl);
  curl_slist_free_all(headers);
  curl_easy_setopt(c->curl, CURLOPT_HTTPHEADER, NULL);
  return status;
}

int post_all(struct client *c) {
  char first[16] = "a=1";
  if (do_post(c, first) != 0)
    return -1;
  char second[16] = "b=2";
  return do_post(c, second);
}

// One function leaves it behind, another follows it.
struct session {
  CURL *curl;
};

void session_body(struct session *s, int id) {
  char body[32];
  snprintf(body, sizeof body, "id=%d", id);
  curl_easy_setopt(s->curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "went out of scope"
}

int session_send(struct session *s) { return curl_easy_perform(s->curl); }

// The same, and the one that sends sets it first.
struct careful {
  CURL *curl;
};

void careful_body(struct careful *s, int id) {
  char body[32];
  snprintf(body, sizeof body, "id=%d", id);
  curl_easy_setopt(s->curl, CURLOPT_POSTFIELDS, body);
}

int careful_send(struct careful *s) {
  curl_easy_setopt(s->curl, CURLOPT_POSTFIELDS, "id=1");
  return curl_easy_perform(s->curl);
}

// Another function may come in between.
struct renewed {
  CURL *curl;
};

void renewed_body(struct renewed *s, int id) {
  char body[32];
  snprintf(body, sizeof body, "id=%d", id);
  curl_easy_setopt(s->curl, CURLOPT_POSTFIELDS, body);
}

void renewed_reset(struct renewed *s) { curl_easy_reset(s->curl); }

int renewed_send(struct renewed *s) { return curl_easy_perform(s->curl); }

// Exchanges itself, sets it at each call: what is left is replaced.
struct plain {
  CURL *curl;
};

int plain_post(struct plain *s, int id) {
  char body[32];
  snprintf(body, sizeof body, "id=%d", id);
  curl_easy_setopt(s->curl, CURLOPT_POSTFIELDS, body);
  return curl_easy_perform(s->curl);
}

// Driven by a container.
static void add(CURLM *multi, const char *url) {
  CURL *easy = curl_easy_init();
  char body[16] = "a=1";
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "'body'"
  curl_multi_add_handle(multi, easy);
}

void driven(const char *url) {
  int running = 1;
  CURLM *multi = curl_multi_init();
  add(multi, url);
  while (running && !curl_multi_perform(multi, &running))
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  curl_multi_cleanup(multi);
}

void driven_here(const char *url) {
  int running = 1;
  char body[16] = "a=1";
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
  curl_multi_add_handle(multi, easy);
  while (running && !curl_multi_perform(multi, &running))
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}

static void add_static(CURLM *multi, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, "a=1");
  curl_multi_add_handle(multi, easy);
}

void driven_with_literal(const char *url) {
  int running = 1;
  CURLM *multi = curl_multi_init();
  add_static(multi, url);
  while (running && !curl_multi_perform(multi, &running))
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  curl_multi_cleanup(multi);
}
