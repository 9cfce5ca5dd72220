// The helper that grows, with and without a bound, in sight and not.
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

struct buffer {
  char *data;
  size_t used, limit;
};

static int append(struct buffer *b, const char *part, size_t n) {
  char *grown = realloc(b->data, b->used + n); // expect: http-unbounded-response "'append' keeps all"
  if (!grown)
    return -1;
  b->data = grown;
  memcpy(b->data + b->used, part, n);
  b->used += n;
  return 0;
}

static int append_some(struct buffer *b, const char *part, size_t n) {
  if (b->used + n > b->limit)
    return -1;
  b->data = realloc(b->data, b->used + n);
  memcpy(b->data + b->used, part, n);
  b->used += n;
  return 0;
}

void elsewhere(struct buffer *b, const char *part, size_t n);

static size_t by_helper(char *part, size_t size, size_t n, void *user) {
  if (append(user, part, size * n)) // expect-step: "in this call"
    return 0;
  return size * n;
}

static size_t by_right_helper(char *part, size_t size, size_t n, void *user) {
  return append_some(user, part, size * n) ? 0 : size * n;
}

static size_t bounded_before(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (b->used + size * n > b->limit)
    return 0;
  return append(b, part, size * n) ? 0 : size * n;
}

static size_t not_in_sight(char *part, size_t size, size_t n, void *user) {
  elsewhere(user, part, size * n);
  return size * n;
}

// What it writes down about itself is not the body.
static struct buffer journal;
static void remember(const char *what) {
  journal.data = realloc(journal.data, journal.used + strlen(what));
  journal.used += strlen(what);
}
static size_t notes(char *part, size_t size, size_t n, void *user) {
  (void)part;
  (void)user;
  remember("called");
  return size * n;
}

static void set_body(CURL *curl, curl_write_callback on_body) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_body);
}

static void set_any(CURL *curl, CURLoption option, void *value) {
  curl_easy_setopt(curl, option, value);
}

static size_t by_wrapper(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  b->data = realloc(b->data, b->used + size * n); // expect: http-unbounded-response "'by_wrapper'"
  memcpy(b->data + b->used, part, size * n);
  b->used += size * n;
  return size * n;
}

void register_all(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, by_helper);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, by_right_helper);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, bounded_before);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, not_in_sight);
  set_body(curl, notes);
  set_any(curl, CURLOPT_WRITEFUNCTION, (void *)by_wrapper);
}
