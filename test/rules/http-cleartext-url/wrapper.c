// The caller of a helper decides.
#include <curl/curl.h>

static void set_url(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
}

static int get(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

static int get_json(const char *url) { return get(url); }

static void set_text(CURL *curl, CURLoption option, const char *text) {
  curl_easy_setopt(curl, option, text);
}

void with_handle(void) {
  CURL *curl = curl_easy_init();
  set_url(curl, "http://example.com"); // expect: http-cleartext-url ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

int by_itself(void) {
  return get("http://example.com"); // expect: http-cleartext-url ""
}

int twice_removed(void) {
  return get_json("http://example.com"); // expect: http-cleartext-url ""
}

void by_option(CURL *curl) {
  set_text(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
  curl_easy_perform(curl);
}

#define FETCH(curl, url)                                                      \
  (curl_easy_setopt(curl, CURLOPT_URL, url), curl_easy_perform(curl))
void by_macro(CURL *curl) {
  FETCH(curl, "http://example.com"); // expect: http-cleartext-url ""
}

void with_handle_clean(void) {
  CURL *curl = curl_easy_init();
  set_url(curl, "https://example.com");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

int by_itself_clean(const char *url) {
  return get(url) || get("https://example.com") || get("http://localhost/");
}

void not_in_the_end(void) {
  CURL *curl = curl_easy_init();
  set_url(curl, "http://example.com");
  set_url(curl, "https://example.com");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void other_option(CURL *curl) {
  set_text(curl, CURLOPT_REFERER, "http://example.com");
  curl_easy_perform(curl);
}

void by_macro_clean(CURL *curl) { FETCH(curl, "https://example.com"); }
