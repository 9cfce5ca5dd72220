// Helpers that attach, free, perform; wrappers and macros.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct answer {
  char text[256];
  size_t size;
};
size_t take(char *data, size_t size, size_t n, void *answer);

// The local of the helper is gone when the caller performs.
static void configure(CURL *curl) {
  struct answer answer = {{0}, 0};
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer); // expect: http-dangling-option "'&answer'"
}

void configured_by_helper(CURL *curl) {
  configure(curl);
  curl_easy_perform(curl);
}

static void configure_with(CURL *curl, struct answer *answer) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer);
}

void local_of_the_caller(CURL *curl) {
  struct answer answer = {{0}, 0};
  configure_with(curl, &answer);
  curl_easy_perform(curl);
}

void local_of_a_block(CURL *curl) {
  {
    struct answer answer = {{0}, 0};
    configure_with(curl, &answer); // expect: http-dangling-option "'&answer'"
  }
  curl_easy_perform(curl);
}

// Set anew after the helper.
void configured_again(CURL *curl) {
  struct answer answer = {{0}, 0};
  configure(curl);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
  curl_easy_perform(curl);
}

// The helper sets what the caller has left behind.
static void post(CURL *curl, const char *text) {
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, text);
  curl_easy_perform(curl);
}

void posts_in_turn(CURL *curl) {
  char *first = strdup("a=1");
  char *second = strdup("b=2");
  post(curl, first);
  free(first);
  post(curl, second);
  free(second);
}

// The helper performs what is dead already.
static CURLcode perform(CURL *curl) { return curl_easy_perform(curl); }

void performed_by_helper(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list); // expect: http-dangling-option "'list'"
  curl_slist_free_all(list);
  perform(curl);
}

void performed_in_time(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  perform(curl);
  curl_slist_free_all(list);
}

// The helper frees.
static void discard(char *text) { free(text); }
static void discard_list(struct curl_slist *list) {
  if (list)
    curl_slist_free_all(list);
}

void freed_by_helper(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "'body'"
  discard(body);
  curl_easy_perform(curl);
}

void list_freed_by_helper(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list); // expect: http-dangling-option "'list'"
  discard_list(list);
  curl_easy_perform(curl);
}

void freed_by_helper_in_time(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
  discard(body);
}

// May free, or not.
static void perhaps(char *text, int really) {
  if (really)
    free(text);
}

void freed_perhaps(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  perhaps(body, 0);
  curl_easy_perform(curl);
  free(body);
}

// The caller chooses the option.
static void set(CURL *curl, CURLoption option, void *value) {
  curl_easy_setopt(curl, option, value);
}

void through_a_wrapper(CURL *curl) {
  {
    char body[16] = "a=1";
    set(curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "'body'"
  }
  curl_easy_perform(curl);
}

void through_a_wrapper_in_time(CURL *curl) {
  char body[16] = "a=1";
  set(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
}

void through_a_wrapper_copied(CURL *curl) {
  {
    char body[16] = "a=1";
    set(curl, CURLOPT_COPYPOSTFIELDS, body);
  }
  curl_easy_perform(curl);
}

#define SET(option, value) curl_easy_setopt(curl, option, value)

void through_a_macro(CURL *curl) {
  {
    char body[16] = "a=1";
    SET(CURLOPT_POSTFIELDS, body); // expect: http-dangling-option ""
  }
  curl_easy_perform(curl);
}

void through_a_macro_in_time(CURL *curl) {
  char body[16] = "a=1";
  SET(CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
}

// A handle that is returned: nobody in sight performs with it.
CURL *made(void) {
  CURL *curl = curl_easy_init();
  struct answer answer = {{0}, 0};
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer);
  return curl;
}

static CURL *made_here(void) {
  CURL *curl = curl_easy_init();
  char reason[CURL_ERROR_SIZE];
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason); // expect: http-dangling-option ""
  return curl;
}

void returned(void) {
  CURL *curl = made_here();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// What the caller gave lives on.
static CURL *made_for(struct answer *answer) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, answer);
  return curl;
}

void returned_with(void) {
  struct answer answer = {{0}, 0};
  CURL *curl = made_for(&answer);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
