// A URL counts when something is asked from it.
#include <curl/curl.h>
#include <stdio.h>

// Strings that are never requested.
static const char xml_namespace[] = "http://www.w3.org/2000/svg";
void printed(void) { printf("<svg xmlns='%s'>\n", xml_namespace); }

void proxy(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
  curl_easy_setopt(curl, CURLOPT_PROXY, "http://proxy.example.com:3128");
  curl_easy_setopt(curl, CURLOPT_REFERER, "http://example.com");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void overwritten(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com");
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void wiped(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com");
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void never_performed(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com");
  curl_easy_cleanup(curl);
}

void other_handle(CURL *other) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_easy_reset(other);
}

// The second of two requests.
void second(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The first of two.
void first(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
  curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Whoever gets the handle requests it.
CURL *handed_on(void) {
  CURL *curl = curl_easy_init();
  if (curl)
    curl_easy_setopt(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
  return curl;
}

void of_the_caller(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
}

struct job {
  CURL *curl;
};
void in_a_field(struct job *job) {
  curl_easy_setopt(job->curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url "'job->curl'"
}

void driven_by_a_container(CURLM *multi) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
  curl_multi_add_handle(multi, curl);
}

void in_a_loop(int n) {
  CURL *curl = curl_easy_init();
  for (int i = 0; i < n; ++i) {
    curl_easy_setopt(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
    curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
}
