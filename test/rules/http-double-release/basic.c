// Released twice: the second release speaks.
#include <curl/curl.h>

void twice(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_easy_cleanup(curl); // expect: http-double-release "'curl'"
}

void once(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void by_alias(void) {
  CURL *curl = curl_easy_init();
  CURL *same = curl;
  curl_easy_cleanup(same);
  curl_easy_cleanup(curl); // expect: http-double-release ""
}

void parameter(CURL *curl) {
  curl_easy_cleanup(curl);
  curl_easy_cleanup(curl); // expect: http-double-release "'curl'"
}

// A null handle is released as often as one likes.
void nulled(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  curl = NULL;
  curl_easy_cleanup(curl);
}

void never_made(void) {
  CURL *curl = NULL;
  curl_easy_cleanup(curl);
  curl_easy_cleanup(curl);
}

void not_made(void) {
  CURL *curl = curl_easy_init();
  if (!curl) {
    curl_easy_cleanup(curl);
    curl_easy_cleanup(curl);
    return;
  }
  curl_easy_cleanup(curl);
}

void made_anew(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  curl = curl_easy_init();
  curl_easy_cleanup(curl);
}

// Two objects.
void original_and_copy(void) {
  CURL *curl = curl_easy_init();
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_cleanup(curl);
  curl_easy_cleanup(copy);
}

void list_twice(void) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_slist_free_all(list);
  curl_slist_free_all(list); // expect: http-double-release "'list'"
}

// The append returns the same list.
void list_by_both_names(void) {
  struct curl_slist *first = curl_slist_append(NULL, "X-Id: 1");
  if (!first)
    return;
  struct curl_slist *second = curl_slist_append(first, "X-Trace: 2");
  if (!second) {
    curl_slist_free_all(first);
    return;
  }
  curl_slist_free_all(second);
}

void text_twice(CURL *curl) {
  char *text = curl_easy_escape(curl, "a b", 0);
  curl_free(text);
  curl_free(text); // expect: http-double-release "'text'"
}

void form_twice(CURL *curl) {
  curl_mime *mime = curl_mime_init(curl);
  curl_mime_free(mime);
  curl_mime_free(mime); // expect: http-double-release "'mime'"
}

// A multi handle releases none of the handles that it drives.
void multi_and_easy(void) {
  CURLM *multi = curl_multi_init();
  CURL *easy = curl_easy_init();
  curl_multi_add_handle(multi, easy);
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}
