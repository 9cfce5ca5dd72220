// The value comes from a configuration. Its defaults in sight decide.
#include <curl/curl.h>
#include <stdlib.h>

// Nothing in sight: counts as set, tested or not.
int of_a_parameter(long timeout) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int of_a_tested_parameter(long timeout) {
  CURL *curl = curl_easy_init();
  if (timeout > 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int of_the_environment(void) {
  const char *text = getenv("FETCH_TIMEOUT");
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, text ? atol(text) : 30L);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Default in sight good, set in another function.
struct good {
  long timeout;
};

void good_defaults(struct good *c) { c->timeout = 30000; }
void good_parse(struct good *c, const char *text) { c->timeout = atol(text); }

int good_fetch(const struct good *c) {
  CURL *curl = curl_easy_init();
  if (c->timeout)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, c->timeout);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// The only default in sight means never.
struct never {
  long timeout;
};

void never_defaults(struct never *c) { c->timeout = 0; }
void never_parse(struct never *c, const char *text) { c->timeout = atol(text); }

int never_fetch(const struct never *c) {
  CURL *curl = curl_easy_init();
  if (c->timeout)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, c->timeout);
  int result = curl_easy_perform(curl); // expect: http-missing-deadline ""
  curl_easy_cleanup(curl);
  return result;
}

// The same without a test.
struct plain {
  long timeout;
};

void plain_defaults(struct plain *c) { c->timeout = 0; }
void plain_parse(struct plain *c, const char *text) { c->timeout = atol(text); }

int plain_fetch(const struct plain *c) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, c->timeout);
  int result = curl_easy_perform(curl); // expect: http-missing-deadline ""
  curl_easy_cleanup(curl);
  return result;
}

// A file-static option.
static long static_good = 20;
static long static_never = 0;

void static_parse(const char *good, const char *never) {
  static_good = atol(good);
  static_never = atol(never);
}

int static_good_fetch(void) {
  CURL *curl = curl_easy_init();
  if (static_good > 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_good);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int static_never_fetch(void) {
  CURL *curl = curl_easy_init();
  if (static_never > 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, static_never);
  int result = curl_easy_perform(curl); // expect: http-missing-deadline ""
  curl_easy_cleanup(curl);
  return result;
}

// A local with a default.
int local_never(int argc, char **argv) {
  long timeout = 0;
  if (argc > 1)
    timeout = atol(argv[1]);
  CURL *curl = curl_easy_init();
  if (timeout)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout);
  int result = curl_easy_perform(curl); // expect: http-missing-deadline ""
  curl_easy_cleanup(curl);
  return result;
}

int local_good(int argc, char **argv) {
  long timeout = 30;
  if (argc > 1)
    timeout = atol(argv[1]);
  CURL *curl = curl_easy_init();
  if (timeout)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Clamped: never below ten seconds.
int clamped(long timeout) {
  CURL *curl = curl_easy_init();
  if (timeout < 10)
    timeout = 10;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, timeout);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Without a value of its own it takes another one; -1, the default, is never
// handed to libcurl.
struct interval {
  CURL *curl;
  int timeout;
};

int corp_interval(void);

static void interval_defaults(struct interval *st) { st->timeout = -1; }

static int interval_open(struct interval *st) {
  st->curl = curl_easy_init();
  if (!st->curl)
    return -1;
  if (st->timeout >= 0)
    curl_easy_setopt(st->curl, CURLOPT_TIMEOUT_MS, (long)st->timeout);
  else
    curl_easy_setopt(st->curl, CURLOPT_TIMEOUT_MS, (long)corp_interval());
  return 0;
}

int interval_read(void *user) {
  struct interval *st = user;
  if (st->curl == NULL && interval_open(st) != 0)
    return -1;
  return curl_easy_perform(st->curl);
}

void interval_add(struct interval *st, void (*add)(void *)) {
  interval_defaults(st);
  add(st);
}
