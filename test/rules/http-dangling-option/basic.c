// Buffers, lists, memory and streams of C.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void buffer_of_a_block(CURL *curl, int id) {
  {
    char body[64];
    snprintf(body, sizeof body, "{\"id\":%d}", id);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "'curl' still refers to 'body' when it performs the exchange, but it went out of scope"
  } // expect-step: "goes out of scope here"
  curl_easy_perform(curl);
}

void buffer_of_the_function(CURL *curl, int id) {
  char body[64];
  snprintf(body, sizeof body, "{\"id\":%d}", id);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
}

void performed_inside(CURL *curl, int id) {
  {
    char body[64];
    snprintf(body, sizeof body, "{\"id\":%d}", id);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
    curl_easy_perform(curl);
  }
}

void buffer_that_stays(CURL *curl, int id) {
  {
    static char body[64];
    snprintf(body, sizeof body, "{\"id\":%d}", id);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  }
  curl_easy_perform(curl);
}

void literal(CURL *curl) {
  {
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, "a=1");
  }
  curl_easy_perform(curl);
}

void pointer_to_literal(CURL *curl) {
  {
    const char *body = "a=1";
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  }
  curl_easy_perform(curl);
}

void pointer_to_buffer(CURL *curl, int id) {
  {
    char text[64];
    char *body = text;
    snprintf(text, sizeof text, "{\"id\":%d}", id);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "'body'"
  }
  curl_easy_perform(curl);
}

// All strings but the body are copied.
void copied(CURL *curl, const char *host) {
  {
    char url[256];
    snprintf(url, sizeof url, "https://%s/", host);
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, url);
    curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, url);
  }
  curl_easy_perform(curl);
}

void list_freed_too_early(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list); // expect: http-dangling-option "it has been released"
  curl_slist_free_all(list); // expect-step: "released here"
  curl_easy_perform(curl); // expect-step: "used for an exchange here"
}

void list_freed_afterwards(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_easy_perform(curl);
  curl_slist_free_all(list);
}

void list_extended(CURL *curl) {
  struct curl_slist *list = NULL;
  list = curl_slist_append(list, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  list = curl_slist_append(list, "X-Trace: 2");
  curl_easy_perform(curl);
  curl_slist_free_all(list);
}

void other_list_freed(CURL *curl) {
  struct curl_slist *list = curl_slist_append(NULL, "X-Id: 1");
  struct curl_slist *other = curl_slist_append(NULL, "X-Id: 2");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_slist_free_all(other);
  curl_easy_perform(curl);
  curl_slist_free_all(list);
}

void memory_freed_too_early(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body); // expect: http-dangling-option "CURLOPT_COPYPOSTFIELDS"
  free(body);
  curl_easy_perform(curl);
}

void memory_freed_afterwards(CURL *curl, const char *text) {
  char *body = strdup(text);
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  curl_easy_perform(curl);
  free(body);
}

void variable_used_again(CURL *curl, const char *text) {
  char *body = strdup(text);
  char *kept = body;
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  body = strdup("other");
  free(body);
  curl_easy_perform(curl);
  free(kept);
}

void mime_freed_too_early(CURL *curl) {
  curl_mime *mime = curl_mime_init(curl);
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime); // expect: http-dangling-option "'mime'"
  curl_mime_free(mime);
  curl_easy_perform(curl);
}

void mime_freed_afterwards(CURL *curl) {
  curl_mime *mime = curl_mime_init(curl);
  curl_easy_setopt(curl, CURLOPT_MIMEPOST, mime);
  curl_easy_perform(curl);
  curl_mime_free(mime);
}

void error_buffer(CURL *curl) {
  {
    char reason[CURL_ERROR_SIZE];
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, reason); // expect: http-dangling-option ""
  }
  curl_easy_perform(curl);
}

// Only given back, never followed.
void private_pointer(CURL *curl) {
  {
    int id = 1;
    curl_easy_setopt(curl, CURLOPT_PRIVATE, &id);
  }
  curl_easy_perform(curl);
}

// Stays as long as somebody uses it.
void share(CURL *curl) {
  CURLSH *share = curl_share_init();
  curl_easy_setopt(curl, CURLOPT_SHARE, share);
  curl_share_cleanup(share);
  curl_easy_perform(curl);
}

void file_closed_too_early(CURL *curl, const char *name) {
  FILE *file = fopen(name, "wb");
  if (!file)
    return;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file); // expect: http-dangling-option "'file'"
  fclose(file);
  curl_easy_perform(curl);
}

void file_closed_afterwards(CURL *curl, const char *name) {
  FILE *file = fopen(name, "wb");
  if (!file)
    return;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  curl_easy_perform(curl);
  fclose(file);
}
