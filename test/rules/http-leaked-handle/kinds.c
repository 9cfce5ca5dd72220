// The other things that libcurl hands out.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

void list(CURL *curl) {
  struct curl_slist *headers = curl_slist_append(NULL, "X-Id: 1"); // expect: http-leaked-handle "'headers'"
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, NULL);
}

void list_released(CURL *curl) {
  struct curl_slist *headers = NULL;
  headers = curl_slist_append(headers, "X-Id: 1");
  headers = curl_slist_append(headers, "X-Trace: 2");
  headers = curl_slist_append(headers, "Expect:");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
  curl_slist_free_all(headers);
}

// The first append makes the list, the others return it again.
void list_grows(CURL *curl) {
  struct curl_slist *headers = NULL;
  headers = curl_slist_append(headers, "X-Id: 1"); // expect: http-leaked-handle "'headers'"
  headers = curl_slist_append(headers, "X-Trace: 2");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
}

// libcurl's manual: the old list stays when the append fails.
int list_with_temporary(CURL *curl) {
  struct curl_slist *headers = curl_slist_append(NULL, "X-Id: 1");
  if (!headers)
    return -1;
  struct curl_slist *longer = curl_slist_append(headers, "X-Trace: 2");
  if (!longer) {
    curl_slist_free_all(headers);
    return -1;
  }
  headers = longer;
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
  curl_slist_free_all(headers);
  return 0;
}

// The list is copied by nobody, so cleaning the handle releases no list.
void list_of_a_clean_handle(void) {
  CURL *curl = curl_easy_init();
  struct curl_slist *headers = curl_slist_append(NULL, "X-Id: 1"); // expect: http-leaked-handle "'headers'"
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void form(CURL *curl) {
  curl_mime *mime = curl_mime_init(curl); // expect: http-leaked-handle "'mime'"
  curl_mimepart *part = curl_mime_addpart(mime);
  curl_mime_data(part, "x", CURL_ZERO_TERMINATED);
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
  curl_easy_perform(curl);
}

// A part belongs to its form, a nested form to its part.
void form_released(CURL *curl) {
  curl_mime *mime = curl_mime_init(curl);
  curl_mimepart *part = curl_mime_addpart(mime);
  curl_mime *inner = curl_mime_init(curl);
  curl_mime_data(curl_mime_addpart(inner), "x", CURL_ZERO_TERMINATED);
  curl_mime_subparts(part, inner);
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
  curl_easy_perform(curl);
  curl_mime_free(mime);
}

// Headers of a part, owned by it.
void part_owns_its_headers(CURL *curl) {
  curl_mime *mime = curl_mime_init(curl);
  curl_mimepart *part = curl_mime_addpart(mime);
  curl_mime_headers(part, curl_slist_append(NULL, "X-Part: 1"), 1);
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
  curl_easy_perform(curl);
  curl_mime_free(mime);
}

void text(CURL *curl, const char *name) {
  char *escaped = curl_easy_escape(curl, name, 0); // expect: http-leaked-handle "'escaped'"
  if (escaped)
    printf("%s\n", escaped);
}

void text_released(CURL *curl, const char *name) {
  char *escaped = curl_easy_escape(curl, name, 0);
  if (escaped) {
    printf("%s\n", escaped);
    curl_free(escaped);
  }
}

void url(const char *text) {
  CURLU *handle = curl_url(); // expect: http-leaked-handle "'handle'"
  if (curl_url_set(handle, CURLUPART_URL, text, 0) != CURLUE_OK)
    return;
  curl_url_cleanup(handle);
}

int url_part(CURLU *handle) {
  char *host = NULL;
  if (curl_url_get(handle, CURLUPART_HOST, &host, 0) != CURLUE_OK) // expect: http-leaked-handle "'host'"
    return -1;
  printf("%s\n", host);
  return 0;
}

int url_part_released(CURLU *handle) {
  char *host = NULL;
  if (curl_url_get(handle, CURLUPART_HOST, &host, 0) != CURLUE_OK)
    return -1;
  printf("%s\n", host);
  curl_free(host);
  return 0;
}

void multi(void) {
  CURLM *handle = curl_multi_init(); // expect: http-leaked-handle "'handle'"
  int running = 0;
  curl_multi_perform(handle, &running);
}

void multi_released(void) {
  CURLM *handle = curl_multi_init();
  int running = 0;
  curl_multi_perform(handle, &running);
  curl_multi_cleanup(handle);
}

void share(CURL *curl) {
  CURLSH *handle = curl_share_init(); // expect: http-leaked-handle "'handle'"
  curl_share_setopt(handle, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
  curl_easy_perform(curl);
}

void share_released(void) {
  CURLSH *handle = curl_share_init();
  curl_share_setopt(handle, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
  curl_share_cleanup(handle);
}

// A list that getinfo makes belongs to the caller.
void cookies(CURL *curl) {
  struct curl_slist *cookies = NULL;
  curl_easy_getinfo(curl, CURLINFO_COOKIELIST, &cookies); // expect: http-leaked-handle "'cookies'"
  if (cookies)
    printf("%s\n", cookies->data);
}

void cookies_released(CURL *curl) {
  struct curl_slist *cookies = NULL;
  if (curl_easy_getinfo(curl, CURLINFO_COOKIELIST, &cookies) != CURLE_OK)
    return;
  curl_slist_free_all(cookies);
}

// A string that getinfo shows does not.
void effective_url(CURL *curl) {
  char *url = NULL;
  curl_easy_getinfo(curl, CURLINFO_EFFECTIVE_URL, &url);
  printf("%s\n", url);
}

// The wrong call releases nothing: libcurl's allocator may be another one.
void wrong_release(CURL *curl, const char *name) {
  char *escaped = curl_easy_escape(curl, name, 0); // expect: http-leaked-handle "'escaped'"
  printf("%s\n", escaped);
  free(escaped);
}
