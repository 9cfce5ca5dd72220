// What the option referred to is dead, and nothing follows it.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void set_anew(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
  free(body);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "b=2");
  curl_easy_perform(curl);
}

void used_twice(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "'body'"
  curl_easy_perform(curl);
  free(body);
  curl_easy_perform(curl);
}

void reset_to_null(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_easy_perform(curl);
  curl_slist_free_all(list);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, NULL);
  curl_easy_perform(curl);
}

void handle_reset(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_easy_perform(curl);
  curl_slist_free_all(list);
  curl_easy_reset(curl);
  curl_easy_perform(curl);
}

void handle_destroyed(void) {
  CURL *curl = curl_easy_init();
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_easy_perform(curl);
  curl_slist_free_all(list);
  curl_easy_cleanup(curl);
}

void another_handle(void) {
  CURL *curl = curl_easy_init();
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_slist_free_all(list);
  curl_easy_cleanup(curl);
  curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A GET has no body.
void another_method(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
  free(body);
  curl_easy_setopt(curl, CURLOPT_HTTPGET, 1L);
  curl_easy_perform(curl);
}

void another_body(CURL *curl, curl_mime *mime) {
  {
    char body[16] = "a=1";
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    curl_easy_perform(curl);
  }
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
  curl_easy_perform(curl);
}

// Each turn sets it before it is used.
void loop(CURL *curl, int n) {
  for (int i = 0; i < n; ++i) {
    char body[32];
    snprintf(body, sizeof body, "n=%d", i);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    curl_easy_perform(curl);
  }
}

void loop_with_lists(CURL *curl, int n) {
  for (int i = 0; i < n; ++i) {
    struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_perform(curl);
    curl_slist_free_all(list);
  }
}

// Only the first turn has a list.
void loop_too_short(CURL *curl, int n) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list); // expect: http-dangling-option "'list'"
  for (int i = 0; i < n; ++i) {
    curl_easy_perform(curl);
    curl_slist_free_all(list);
    list = NULL;
  }
}

// A global handle that each call configures again: impstats.
static CURL *shared_handle;

void push(const char *text) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  char *body = strdup(text);
  curl_easy_setopt(shared_handle, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(shared_handle, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(shared_handle);
  curl_slist_free_all(list);
  free(body);
}

// Nobody knows what the other code does to the handle.
void other_code(CURL *curl);

void out_of_sight(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_slist_free_all(list);
  other_code(curl);
  curl_easy_perform(curl);
}
