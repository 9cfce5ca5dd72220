// Functions of the same file make, configure and use the handle.
#include <curl/curl.h>

static void set_deadline(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
}

static void set_url(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
}

static void set_all(CURL *curl, const char *url) {
  set_url(curl, url);
  set_deadline(curl);
}

void configured_by_helper(void) {
  CURL *curl = curl_easy_init();
  set_deadline(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void configured_two_calls_down(void) {
  CURL *curl = curl_easy_init();
  set_all(curl, "https://example.com/");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void helper_sets_no_deadline(void) {
  CURL *curl = curl_easy_init();
  set_url(curl, "https://example.com/");
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

static CURL *make_bounded(void) {
  CURL *curl = curl_easy_init();
  if (curl)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  return curl;
}

static CURL *make_unbounded(void) { return curl_easy_init(); }

void made_by_helper(void) {
  CURL *curl = make_bounded();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void made_by_helper_without_deadline(void) {
  CURL *curl = make_unbounded();
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// The exchange stands in the helper: that is the call that needs a deadline.
static CURLcode run_unbounded(CURL *handle) {
  return curl_easy_perform(handle); // expect: http-missing-deadline ""
}

CURLcode used_by_helper(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = run_unbounded(curl);
  curl_easy_cleanup(curl);
  return result;
}

static CURLcode run_bounded(CURL *handle) { return curl_easy_perform(handle); }

CURLcode used_by_helper_with_deadline(void) {
  CURL *curl = curl_easy_init();
  set_deadline(curl);
  CURLcode result = run_bounded(curl);
  curl_easy_cleanup(curl);
  return result;
}

// One exchange, one finding, however many callers forget.
static CURLcode run_for_many(CURL *handle) {
  return curl_easy_perform(handle); // expect: http-missing-deadline ""
}

CURLcode caller_with_deadline(void) {
  CURL *curl = make_bounded();
  CURLcode result = run_for_many(curl);
  curl_easy_cleanup(curl);
  return result;
}

CURLcode caller_without(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = run_for_many(curl);
  curl_easy_cleanup(curl);
  return result;
}

CURLcode another_caller_without(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = run_for_many(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Recursion: the deadline is set before the first turn.
static CURLcode retry(CURL *handle, int left) {
  CURLcode result = curl_easy_perform(handle);
  if (result != CURLE_OK && left > 0)
    return retry(handle, left - 1);
  return result;
}

CURLcode recursive(void) {
  CURL *curl = make_bounded();
  CURLcode result = retry(curl, 3);
  curl_easy_cleanup(curl);
  return result;
}

// A function pointer whose target is known.
void by_pointer(void) {
  void (*configure)(CURL *) = set_deadline;
  CURL *curl = curl_easy_init();
  configure(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
