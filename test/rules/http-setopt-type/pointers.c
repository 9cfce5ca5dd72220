// Where a pointer is read: strings, lists, data, functions.
#include <curl/curl.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

static size_t on_data(char *data, size_t size, size_t count, void *user) {
  (void)data, (void)user;
  return size * count;
}

void zero(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, 0); // expect: http-setopt-type "write NULL"
}

void zero_for_a_function(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, 0); // expect: http-setopt-type "follow any address"
}

void number(CURL *curl, int id) {
  curl_easy_setopt(curl, CURLOPT_PRIVATE, id); // expect: http-setopt-type "takes a pointer to data and gets 'int'"
}

void character(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_COOKIEFILE, ' '); // expect: http-setopt-type ""
}

void wide(CURL *curl, const wchar_t *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url); // expect: http-setopt-type "gets 'const wchar_t *'"
}

void address_of_string(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, &url); // expect: http-setopt-type "takes a 'const char *'"
}

void string_for_a_list(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, "Accept: text/html"); // expect: http-setopt-type "takes a pointer to a list"
}

void list_for_a_string(CURL *curl, struct curl_slist *list) {
  curl_easy_setopt(curl, CURLOPT_COOKIE, list); // expect: http-setopt-type ""
}

void data_for_a_function(CURL *curl, FILE *file) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, file); // expect: http-setopt-type "takes a function pointer"
}

void function_for_data(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, on_data); // expect: http-setopt-type "takes a pointer to data"
}

void string_for_a_blob(CURL *curl, char *pem) {
  curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, pem); // expect: http-setopt-type "takes a pointer to a blob"
}

// Right.
void null(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, NULL);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, (void *)0);
}

void null_function(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, NULL);
}

void literal(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
}

void strings(CURL *curl, const unsigned char *bytes, char *text, const void *any) {
  curl_easy_setopt(curl, CURLOPT_COPYPOSTFIELDS, bytes);
  curl_easy_setopt(curl, CURLOPT_USERAGENT, text);
  curl_easy_setopt(curl, CURLOPT_COOKIE, any);
}

void arrays(CURL *curl) {
  char url[] = "https://example.com";
  char error[CURL_ERROR_SIZE];
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, error);
}

void lists(CURL *curl, struct curl_slist *list, void *any) {
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(curl, CURLOPT_RESOLVE, any);
}

void function(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, on_data);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &on_data);
}

void functions(CURL *curl, curl_write_callback callback, void *from_dlsym) {
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, callback);
  curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, from_dlsym);
}

void data(CURL *curl, FILE *file) {
  struct { int n; } own;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, &own);
}

void blob(CURL *curl, struct curl_blob *blob) {
  curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, blob);
}

// An address kept in an integer, and back.
void kept_address(CURL *curl, intptr_t id) {
  curl_easy_setopt(curl, CURLOPT_PRIVATE, id);
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, (void *)id);
}
