// Branches, loops, macros, containers.
#include <curl/curl.h>

#define SET(option, value) curl_easy_setopt(curl, option, value)
#define FOLLOW(handle)                                                         \
  do {                                                                         \
    curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 1L);                      \
    curl_easy_setopt(handle, CURLOPT_MAXREDIRS, 10L);                          \
  } while (0)

int by_macro(void) {
  CURL *curl = curl_easy_init();
  SET(CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int by_limiting_macro(void) {
  CURL *curl = curl_easy_init();
  FOLLOW(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// A limit on both ways, not the same.
int on_all_ways(int mobile) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  if (mobile)
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 2L);
  else
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// On one way only: the other has none.
int on_one_way(int mobile) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  if (mobile)
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 2L);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// No value to set: the caller wants it so.
int where_asked_for(long most) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  if (most > 0)
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, most);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int in_a_loop(const char **urls) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  for (; *urls; ++urls) {
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
  return 0;
}

struct option {
  CURLoption key;
  long value;
};

// Which options the table holds, nobody can tell.
int by_table(const struct option *table, int n) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  for (int i = 0; i < n; ++i)
    curl_easy_setopt(curl, table[i].key, table[i].value);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Handed to an event loop that runs elsewhere.
int joined(CURLM *multi, const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  return curl_multi_add_handle(multi, curl);
}

int joined_limited(CURLM *multi, const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L);
  return curl_multi_add_handle(multi, curl);
}
