// The end of the process releases everything.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

__attribute__((noreturn)) void die(const char *message);

int exits(const char *url) {
  CURL *curl = curl_easy_init();
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    exit(1);
  if (curl_easy_perform(curl) != CURLE_OK)
    die("perform");
  curl_easy_cleanup(curl);
  return 0;
}

int aborts(void) {
  CURL *curl = curl_easy_init();
  if (curl_easy_perform(curl) != CURLE_OK)
    abort();
  curl_easy_cleanup(curl);
  return 0;
}

static void fail(const char *message) {
  fprintf(stderr, "%s\n", message);
  exit(EXIT_FAILURE);
}

int exits_in_helper(void) {
  CURL *curl = curl_easy_init();
  if (curl_easy_perform(curl) != CURLE_OK)
    fail("perform");
  curl_easy_cleanup(curl);
  return 0;
}

// This one comes back.
static void complain(const char *message) { fprintf(stderr, "%s\n", message); }

int complains(void) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  if (curl_easy_perform(curl) != CURLE_OK) {
    complain("perform");
    return -1;
  }
  curl_easy_cleanup(curl);
  return 0;
}
