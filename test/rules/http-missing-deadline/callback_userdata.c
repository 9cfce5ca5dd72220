// A plugin's callbacks get their struct back as void *. That the struct
// escapes to a registry says nothing about its closed field.
#include <curl/curl.h>
#include <stdlib.h>

typedef int (*read_callback)(void *user_data);
int plugin_register(const char *name, read_callback read, void *user_data);

struct good {
  CURL *curl;
};

static int good_read(void *user_data) {
  struct good *st = user_data;
  return curl_easy_perform(st->curl) == CURLE_OK ? 0 : -1;
}

int good_config(void) {
  struct good *st = calloc(1, sizeof(*st));
  if (st == NULL)
    return -1;
  st->curl = curl_easy_init();
  curl_easy_setopt(st->curl, CURLOPT_TIMEOUT, 10L);
  return plugin_register("good", good_read, st);
}

struct bad {
  CURL *curl;
};

static int bad_read(void *user_data) {
  struct bad *st = (struct bad *)user_data;
  return curl_easy_perform(st->curl) == CURLE_OK ? 0 : -1; // expect: http-missing-deadline ""
}

int bad_config(void) {
  struct bad *st = calloc(1, sizeof(*st));
  if (st == NULL)
    return -1;
  st->curl = curl_easy_init();
  curl_easy_setopt(st->curl, CURLOPT_NOSIGNAL, 1L);
  return plugin_register("bad", bad_read, st);
}

// Made on the first call.
struct lazy {
  CURL *curl;
};

static int lazy_connect(struct lazy *st) {
  if (st->curl != NULL)
    return 0;
  st->curl = curl_easy_init();
  if (st->curl == NULL)
    return -1;
  curl_easy_setopt(st->curl, CURLOPT_TIMEOUT, 10L);
  return 0;
}

static int lazy_read(void *user_data) {
  struct lazy *st = user_data;
  if (lazy_connect(st) != 0)
    return -1;
  return curl_easy_perform(st->curl);
}

int lazy_config(void) {
  struct lazy *st = calloc(1, sizeof(*st));
  return st ? plugin_register("lazy", lazy_read, st) : -1;
}

// The address of the field goes to unknown code: no longer closed.
void corp_open(CURL **handle);

struct opened {
  CURL *curl;
};

static int opened_read(void *user_data) {
  struct opened *st = user_data;
  return curl_easy_perform(st->curl);
}

int opened_config(void) {
  struct opened *st = calloc(1, sizeof(*st));
  if (st == NULL)
    return -1;
  corp_open(&st->curl);
  return plugin_register("opened", opened_read, st);
}
