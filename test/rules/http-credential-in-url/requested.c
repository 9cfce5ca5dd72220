// Helpers, and what is never requested.
#include <curl/curl.h>
#include <stdio.h>

static int get(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

static void set_url(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
}

int helper(void) {
  return get("https://bot:hunter2@example.com"); // expect: http-credential-in-url ""
}

void setter(CURL *curl) {
  set_url(curl, "https://bot:hunter2@example.com"); // expect: http-credential-in-url ""
  curl_easy_perform(curl);
}

struct job {
  CURL *curl;
};
void field(struct job *job) {
  curl_easy_setopt(job->curl, CURLOPT_URL, "https://bot:hunter2@example.com"); // expect: http-credential-in-url "'job->curl'"
}

int helper_clean(const char *url) { return get(url) || get("https://example.com"); }

void setter_clean(CURL *curl) {
  set_url(curl, "https://example.com");
  curl_easy_perform(curl);
}

void usage(void) { puts("usage: get https://user:password@example.com"); }

void never_performed(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://bot:hunter2@example.com");
  curl_easy_cleanup(curl);
}

void overwritten(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "https://bot:hunter2@example.com");
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
  curl_easy_perform(curl);
}
