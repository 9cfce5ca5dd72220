// Where the text comes from.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

#define HOST "api.example.com"
#define URL "http://" HOST "/v1"
static const char table[] = "http://example.com";
static const char *unwritten = "http://example.com";
static const char *written = "http://example.com";
void configure(void) { written = getenv("URL"); }

void macro(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, URL); // expect: http-cleartext-url "'api.example.com'"
}

void constant(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, table); // expect: http-cleartext-url ""
}

void kept(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, unwritten); // expect: http-cleartext-url ""
}

void local(CURL *curl) {
  const char *url = "http://example.com";
  printf("%s\n", url);
  curl_easy_setopt(curl, CURLOPT_URL, url); // expect: http-cleartext-url ""
}

// Only one of two.
void choice(CURL *curl, int secure) {
  curl_easy_setopt(curl, CURLOPT_URL, secure ? "https://example.com" : "http://example.com"); // expect: http-cleartext-url note ""
}

void both(CURL *curl, int test) {
  curl_easy_setopt(curl, CURLOPT_URL, test ? "https://test.example.com" : "https://example.com");
}

void option(CURL *curl, int insecure) {
  if (insecure)
    curl_easy_setopt(curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url note "by 'insecure'"
  else
    curl_easy_setopt(curl, CURLOPT_URL, "https://example.com");
  curl_easy_perform(curl);
}

// From a configuration, or put together.
void configured(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_URL, written);
}

void argument(CURL *curl, int argc, char **argv) {
  const char *url = "http://example.com";
  if (argc > 1)
    url = argv[1];
  curl_easy_setopt(curl, CURLOPT_URL, url);
}

void printed(CURL *curl, const char *host) {
  char url[256];
  snprintf(url, sizeof url, "http://%s/", host);
  curl_easy_setopt(curl, CURLOPT_URL, url);
}

void buffer(CURL *curl) {
  char url[] = "http://example.com";
  url[0] = 'x';
  curl_easy_setopt(curl, CURLOPT_URL, url);
}

void null(CURL *curl) { curl_easy_setopt(curl, CURLOPT_URL, NULL); }

void unknown(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
}
