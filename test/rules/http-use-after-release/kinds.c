// Lists, forms, URLs, multi handles.
#include <curl/curl.h>
#include <stdio.h>

void list_extended(void) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_slist_free_all(list);
  list = curl_slist_append(list, "X-Trace: 2"); // expect: http-use-after-release "'list'"
  curl_slist_free_all(list);
}

void list_started_again(void) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_slist_free_all(list);
  list = NULL;
  list = curl_slist_append(list, "X-Trace: 2");
  curl_slist_free_all(list);
}

// The library uses the dead list: http-dangling-option's.
void list_freed_before_the_exchange(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_slist_free_all(list);
  curl_easy_perform(curl);
}

// The handle refers to the freed list and is not used before it is set anew.
void list_renewed(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_easy_perform(curl);
  curl_slist_free_all(list);
  list = curl_slist_append(NULL, "X-Id: 2");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_easy_perform(curl);
  curl_slist_free_all(list);
}

void list_set_after_free(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_slist_free_all(list);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list); // expect: http-use-after-release "'list'"
}

void form_after_free(CURL *curl) {
  curl_mime *mime = curl_mime_init(curl);
  curl_mime_free(mime);
  curl_mime_addpart(mime); // expect: http-use-after-release "'mime'"
}

void form_in_order(CURL *curl) {
  curl_mime *mime = curl_mime_init(curl);
  curl_mime_addpart(mime);
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
  curl_easy_perform(curl);
  curl_mime_free(mime);
}

// The form may be freed after its handle.
void form_after_handle(void) {
  CURL *curl = curl_easy_init();
  curl_mime *mime = curl_mime_init(curl);
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_mime_free(mime);
}

void url_after_cleanup(void) {
  CURLU *url = curl_url();
  curl_url_cleanup(url);
  curl_url_set(url, CURLUPART_URL, "https://example.com/", 0); // expect: http-use-after-release "'url'"
}

void url_in_order(void) {
  CURLU *url = curl_url();
  curl_url_set(url, CURLUPART_URL, "https://example.com/", 0);
  curl_url_cleanup(url);
}

void multi_after_cleanup(CURL *easy) {
  CURLM *multi = curl_multi_init();
  curl_multi_cleanup(multi);
  curl_multi_add_handle(multi, easy); // expect: http-use-after-release "'multi'"
}

void added_after_cleanup(CURLM *multi) {
  CURL *easy = curl_easy_init();
  curl_easy_cleanup(easy);
  curl_multi_add_handle(multi, easy); // expect: http-use-after-release "'easy'"
}

void removed_then_cleaned(CURLM *multi, CURL *easy) {
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
}

void text_in_order(CURL *curl) {
  char *text = curl_easy_escape(curl, "a b", 0);
  if (text)
    printf("%s\n", text);
  curl_free(text);
}

// What libcurl escaped lives on when the handle is gone.
void text_after_handle(void) {
  CURL *curl = curl_easy_init();
  char *text = curl_easy_escape(curl, "a b", 0);
  curl_easy_cleanup(curl);
  if (text)
    printf("%s\n", text);
  curl_free(text);
}
