// What is a bound, and what only looks like one.
#include <curl/curl.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define MAX_BODY (1024 * 1024)
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))

struct buffer {
  char *data;
  size_t used, room, limit;
  int full;
};

static size_t take(struct buffer *b, const char *part, size_t real) {
  memcpy(b->data + b->used, part, real);
  b->used += real;
  return real;
}

static size_t constant(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (b->used + size * n > MAX_BODY)
    return 0;
  b->data = realloc(b->data, b->used + size * n);
  return take(b, part, size * n);
}

static size_t through_a_sum(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  size_t needed = b->used + size * n;
  if (needed > MAX_BODY)
    return 0;
  b->data = realloc(b->data, needed);
  return take(b, part, size * n);
}

static size_t field(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (size * n > b->limit - b->used)
    return 0;
  b->data = realloc(b->data, b->used + size * n);
  return take(b, part, size * n);
}

static size_t on_the_good_side(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (b->used + size * n <= b->limit) {
    b->data = realloc(b->data, b->used + size * n);
    return take(b, part, size * n);
  }
  return 0;
}

static size_t afterwards(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  b->data = realloc(b->data, b->used + size * n);
  take(b, part, size * n);
  return b->used < MAX_BODY ? size * n : 0;
}

static size_t cut(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  size_t real = MIN(size * n, b->limit - b->used);
  b->data = realloc(b->data, b->used + real);
  return take(b, part, real);
}

static size_t against_overflow(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (b->used > SIZE_MAX - size * n)
    return 0;
  b->data = realloc(b->data, b->used + size * n);
  return take(b, part, size * n);
}

static int has_room(const struct buffer *b, size_t more) {
  return b->used + more < b->limit;
}
static size_t asks_a_helper(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (!has_room(b, size * n))
    return 0;
  b->data = realloc(b->data, b->used + size * n);
  return take(b, part, size * n);
}

int budget_allows(size_t more);
static size_t asks_elsewhere(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (!budget_allows(size * n))
    return 0;
  b->data = realloc(b->data, b->used + size * n);
  return take(b, part, size * n);
}

// A window over the data: what is done with is given up.
static size_t window(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  char *end;
  b->data = realloc(b->data, b->used + size * n);
  take(b, part, size * n);
  while ((end = memchr(b->data, '\n', b->used))) {
    size_t line = (size_t)(end - b->data) + 1;
    memmove(b->data, end + 1, b->used - line);
    b->used -= line;
  }
  return size * n;
}

// Whether there is room decides only when it grows.
static size_t room(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (b->used + size * n > b->room) {
    b->room = b->used + size * n;
    b->data = realloc(b->data, b->room); // expect: http-unbounded-response ""
  }
  return take(b, part, size * n);
}

static size_t doubles(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  size_t needed = b->used + size * n, room = b->room ? b->room : 64;
  while (room < needed)
    room *= 2;
  if (room != b->room)
    b->data = realloc(b->data, room); // expect: http-unbounded-response ""
  b->room = room;
  return take(b, part, size * n);
}

static size_t the_larger(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  size_t room = MAX(b->room * 2, b->used + size * n);
  b->data = realloc(b->data, room); // expect: http-unbounded-response ""
  b->room = room;
  return take(b, part, size * n);
}

static size_t leaves_when_it_fits(char *part, size_t size, size_t n,
                                  void *user) {
  struct buffer *b = user;
  if (b->used + size * n <= b->room)
    return take(b, part, size * n);
  b->data = realloc(b->data, b->used + size * n); // expect: http-unbounded-response ""
  return take(b, part, size * n);
}

// One piece is never large.
static size_t one_piece(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  if (size * n > CURL_MAX_WRITE_SIZE)
    return 0;
  b->data = realloc(b->data, b->used + size * n); // expect: http-unbounded-response ""
  return take(b, part, size * n);
}

static size_t walks(char *part, size_t size, size_t n, void *user) {
  struct buffer *b = user;
  b->data = realloc(b->data, b->used + size * n); // expect: http-unbounded-response ""
  for (size_t i = 0; i < size * n; i++)
    b->data[b->used++] = part[i];
  return size * n;
}

void register_all(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, constant);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, through_a_sum);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, field);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_the_good_side);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, afterwards);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, cut);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, against_overflow);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, asks_a_helper);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, asks_elsewhere);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, window);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, room);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, doubles);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, the_larger);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, leaves_when_it_fits);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, one_piece);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, walks);
}
