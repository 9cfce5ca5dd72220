// Paths that end the process reach no exchange.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

__attribute__((noreturn)) void die(const char *message);

static CURL *init_or_die(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    die("curl_easy_init");
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    die("url");
  if (curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L) != CURLE_OK)
    die("timeout");
  return curl;
}

int fetch_or_die(const char *url) {
  CURL *curl = init_or_die(url);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int usage_exits(int argc, char **argv) {
  CURL *curl = curl_easy_init();
  if (argc > 1)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, atol(argv[1]));
  else
    exit(2);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

static void usage(void) {
  fputs("usage: fetch SECONDS\n", stderr);
  exit(2);
}

// A function in sight that does not come back.
int usage_in_sight(int argc, char **argv) {
  CURL *curl = curl_easy_init();
  if (argc > 1)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, atol(argv[1]));
  else
    usage();
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int main(int argc, char **argv) {
  if (argc < 2)
    return fetch_or_die("https://example.com/");
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, argv[1]);
  return curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
}
