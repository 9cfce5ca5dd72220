// Ways out of main: where one of them releases, the others were to do so.
#include <curl/curl.h>
#include <stdio.h>

int main(int argc, char **argv) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle note "on other ways out of main, not on this one"
  struct curl_slist *kept = curl_slist_append(NULL, "X-Id: 1");
  FILE *out = fopen("out", "wb");
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_URL, argv[1]);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, kept);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
    return 1;
  }
  // Nobody ever closes `out` or frees `kept`: the process ends with them.
  fprintf(out, "%d\n", argc);
  curl_easy_cleanup(curl);
  return 0;
}
