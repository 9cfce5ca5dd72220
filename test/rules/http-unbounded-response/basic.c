// The buffer of libcurl's own examples, and what is none.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct memory {
  char *data;
  size_t size;
};

static size_t keep(void *part, size_t size, size_t n, void *user) {
  size_t real = size * n;
  struct memory *mem = user;
  char *grown = realloc(mem->data, mem->size + real + 1); // expect: http-unbounded-response note "'keep' keeps all that the peer sends"
  if (!grown)
    return 0;
  mem->data = grown;
  memcpy(&mem->data[mem->size], part, real);
  mem->size += real;
  return real;
}

static size_t keep_in_place(char *part, size_t size, size_t n, void *user) {
  struct memory *mem = user;
  if (size * n == 0)
    return 0;
  mem->data = realloc(mem->data, mem->size + size * n); // expect: http-unbounded-response ""
  memcpy(mem->data + mem->size, part, size * n);
  mem->size += size * n;
  return size * n;
}

static char *whole;
static size_t whole_size;
static size_t keep_globally(char *part, size_t size, size_t n, void *user) {
  (void)user;
  whole = realloc(whole, whole_size + n * size); // expect: http-unbounded-response ""
  memcpy(whole + whole_size, part, n * size);
  whole_size += n * size;
  return n * size;
}

static size_t to_file(char *part, size_t size, size_t n, void *user) {
  return fwrite(part, size, n, (FILE *)user);
}

static size_t discard(char *part, size_t size, size_t n, void *user) {
  (void)part;
  (void)user;
  return size * n;
}

static size_t count(char *part, size_t size, size_t n, void *user) {
  (void)part;
  *(size_t *)user += size * n;
  return size * n;
}

struct fixed {
  char data[4096];
  size_t used;
};
static size_t to_fixed(char *part, size_t size, size_t n, void *user) {
  struct fixed *to = user;
  size_t real = size * n;
  if (real > sizeof(to->data) - to->used)
    return 0;
  memcpy(to->data + to->used, part, real);
  to->used += real;
  return real;
}

// A copy of one piece, gone when the callback is left.
static size_t copy_of_a_piece(char *part, size_t size, size_t n, void *user) {
  char *copy = NULL;
  copy = realloc(copy, size * n + 1);
  if (!copy)
    return 0;
  memcpy(copy, part, size * n);
  copy[size * n] = 0;
  fputs(copy, (FILE *)user);
  free(copy);
  return size * n;
}

static size_t same_size(char *part, size_t size, size_t n, void *user) {
  struct memory *mem = user;
  mem->data = realloc(mem->data, 4096);
  (void)part;
  return size * n;
}

// Headers are limited by the library.
static size_t keep_header(char *part, size_t size, size_t n, void *user) {
  struct memory *mem = user;
  mem->data = realloc(mem->data, mem->size + size * n);
  memcpy(mem->data + mem->size, part, size * n);
  mem->size += size * n;
  return size * n;
}

// Nobody registers it.
size_t unused(char *part, size_t size, size_t n, void *user) {
  struct memory *mem = user;
  mem->data = realloc(mem->data, mem->size + size * n);
  memcpy(mem->data + mem->size, part, size * n);
  return size * n;
}

void register_all(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep); // expect-step: "registered as a callback"
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep_in_place);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, keep_globally);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, to_file);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, count);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, to_fixed);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, copy_of_a_piece);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, same_size);
  curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, keep_header);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, NULL);
}
