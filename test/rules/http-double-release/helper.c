// Helpers that release.
#include <curl/curl.h>

static void release(CURL *curl) { curl_easy_cleanup(curl); }

static void release_and_forget(CURL **curl) {
  if (*curl)
    curl_easy_cleanup(*curl);
  *curl = NULL;
}

static int run_and_release(CURL *curl) {
  int result = curl_easy_perform(curl);
  release(curl);
  return result;
}

void helper_then_here(void) {
  CURL *curl = curl_easy_init();
  release(curl);
  curl_easy_cleanup(curl); // expect: http-double-release "'curl'"
}

// The second release lies in the helper: the call that leads there.
void here_then_helper(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  release(curl); // expect: http-double-release "'curl'"
}

void helper_twice(void) {
  CURL *curl = curl_easy_init();
  run_and_release(curl);
  release(curl); // expect: http-double-release "'curl'"
}

void helper_once(void) {
  CURL *curl = curl_easy_init();
  run_and_release(curl);
}

void forgotten_in_time(void) {
  CURL *curl = curl_easy_init();
  release_and_forget(&curl);
  release_and_forget(&curl);
  curl_easy_cleanup(curl);
}

// Who has seen it may have nulled it.
void corp_touch(CURL **curl);

void unknown_function(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  corp_touch(&curl);
  curl_easy_cleanup(curl);
}

#define RELEASE(curl)                                                          \
  do {                                                                         \
    curl_easy_cleanup(curl);                                                   \
    (curl) = NULL;                                                             \
  } while (0)

void by_macro(void) {
  CURL *curl = curl_easy_init();
  RELEASE(curl);
  RELEASE(curl);
}

#define JUST_RELEASE(curl) curl_easy_cleanup(curl)

void by_macro_twice(void) {
  CURL *curl = curl_easy_init();
  JUST_RELEASE(curl);
  JUST_RELEASE(curl); // expect: http-double-release "'curl'"
}
