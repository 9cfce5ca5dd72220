// Helpers of the same file release or make.
#include <curl/curl.h>

static void release(CURL *curl) {
  if (curl)
    curl_easy_cleanup(curl);
}

static void release_all(CURL *curl, struct curl_slist *headers) {
  curl_slist_free_all(headers);
  release(curl);
}

static CURLcode run(CURL *curl) { return curl_easy_perform(curl); }

static void release_and_forget(CURL **curl) {
  curl_easy_cleanup(*curl);
  *curl = NULL;
}

void released_by_helper(void) {
  CURL *curl = curl_easy_init();
  run(curl);
  release(curl);
}

void released_two_calls_down(void) {
  CURL *curl = curl_easy_init();
  struct curl_slist *headers = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  run(curl);
  release_all(curl, headers);
}

void released_by_address(void) {
  CURL *curl = curl_easy_init();
  run(curl);
  release_and_forget(&curl);
}

void helper_does_not_release(void) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  run(curl);
}

// The helper releases on one of its paths only.
static void release_if(CURL *curl, int done) {
  if (done)
    curl_easy_cleanup(curl);
}

void helper_may_release(int done) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  run(curl);
  release_if(curl, done);
}

// The maker gives it away; who takes it has to release it.
static CURL *make(const char *url) {
  CURL *curl = curl_easy_init();
  if (curl)
    curl_easy_setopt(curl, CURLOPT_URL, url);
  return curl;
}

void made_and_released(void) {
  CURL *curl = make("https://example.com/");
  run(curl);
  curl_easy_cleanup(curl);
}

void made_and_kept(void) {
  CURL *curl = make("https://example.com/"); // expect: http-leaked-handle "'curl'"
  run(curl);
}

// The maker forgets its own failure path.
static CURL *make_checked(const char *url) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  if (!curl)
    return NULL;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    return NULL;
  return curl;
}

void use_checked(void) {
  CURL *curl = make_checked("https://example.com/");
  run(curl);
  curl_easy_cleanup(curl);
}

// A list that a helper extends.
static struct curl_slist *add(struct curl_slist *list, const char *text) {
  return curl_slist_append(list, text);
}

void extended_by_helper(CURL *curl) {
  struct curl_slist *headers = NULL;
  headers = add(headers, "X-Id: 1");
  headers = add(headers, "X-Trace: 2");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  run(curl);
  curl_slist_free_all(headers);
}
