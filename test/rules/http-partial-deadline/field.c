// Configured in init(), used in read().
#include <curl/curl.h>

struct partial {
  CURL *curl;
};

int partial_init(struct partial *st) {
  st->curl = curl_easy_init();
  if (!st->curl)
    return -1;
  curl_easy_setopt(st->curl, CURLOPT_CONNECTTIMEOUT, 5L);
  return 0;
}

int partial_read(struct partial *st) {
  return curl_easy_perform(st->curl); // expect: http-partial-deadline ""
}

struct whole {
  CURL *curl;
};

int whole_init(struct whole *st) {
  st->curl = curl_easy_init();
  if (!st->curl)
    return -1;
  curl_easy_setopt(st->curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(st->curl, CURLOPT_TIMEOUT, 30L);
  return 0;
}

int whole_read(struct whole *st) { return curl_easy_perform(st->curl); }

// The total comes just before the exchange.
struct split {
  CURL *curl;
};

void split_init(struct split *st) {
  st->curl = curl_easy_init();
  curl_easy_setopt(st->curl, CURLOPT_CONNECTTIMEOUT, 5L);
}

int split_read(struct split *st, long seconds) {
  curl_easy_setopt(st->curl, CURLOPT_TIMEOUT, seconds);
  return curl_easy_perform(st->curl);
}
