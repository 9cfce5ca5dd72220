// Out-parameters within the file.
#include <curl/curl.h>

static int open_handle(CURL **out) {
  *out = curl_easy_init();
  return *out ? 0 : -1;
}

static void close_handle(CURL **handle) {
  curl_easy_cleanup(*handle);
  *handle = NULL;
}

int released(void) {
  CURL *curl;
  if (open_handle(&curl) != 0)
    return -1;
  int result = curl_easy_perform(curl);
  close_handle(&curl);
  return result;
}

int forgotten(void) {
  CURL *curl;
  if (open_handle(&curl) != 0) // expect: http-leaked-handle "'curl'"
    return -1;
  return curl_easy_perform(curl);
}

// Given on to the next one.
int passed_on(CURL **out) { return open_handle(out); }

// The list behind the parameter grows in place.
static int add_header(struct curl_slist **list, const char *line) {
  struct curl_slist *longer = curl_slist_append(*list, line);
  if (!longer)
    return -1;
  *list = longer;
  return 0;
}

int grows_in_place(CURL *curl) {
  int result = -1;
  struct curl_slist *headers = NULL;
  if (add_header(&headers, "X-Id: 1") == 0 &&
      add_header(&headers, "X-Trace: 2") == 0) {
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    result = curl_easy_perform(curl);
  }
  curl_slist_free_all(headers);
  return result;
}
