// The container is driven in a helper, the transfers are added in another.
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

struct loop {
  CURLM *multi;
  FILE *input;
  int running;
};

static void drive(struct loop *l) {
  curl_multi_perform(l->multi, &l->running); // expect: http-missing-deadline "'easy'"
}

static void add(struct loop *l, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_multi_add_handle(l->multi, easy);
}

void run(const char **urls, int count) {
  struct loop l;
  l.multi = curl_multi_init();
  for (int i = 0; i < count; ++i)
    add(&l, urls[i]);
  do
    drive(&l);
  while (l.running);
  curl_multi_cleanup(l.multi);
}

static void drive_bounded(struct loop *l) {
  curl_multi_perform(l->multi, &l->running);
}

static void add_bounded(struct loop *l, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 30L);
  curl_multi_add_handle(l->multi, easy);
}

void run_bounded(const char **urls, int count) {
  struct loop l;
  l.multi = curl_multi_init();
  for (int i = 0; i < count; ++i)
    add_bounded(&l, urls[i]);
  do
    drive_bounded(&l);
  while (l.running);
  curl_multi_cleanup(l.multi);
}

// Read into a buffer, told apart by its first character: neither is known.
static void add_line(struct loop *l, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_multi_add_handle(l->multi, easy); // expect: http-missing-deadline "'easy'"
}

void on_input(void *user) {
  struct loop *l = user;
  char line[256];
  int length = 0;
  line[0] = '\0';
  fscanf(l->input, "%255s%n", line, &length);
  if (length && line[0])
    add_line(l, line);
}
