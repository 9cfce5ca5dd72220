// Files that go with exchanges.
#include <curl/curl.h>
#include <stdio.h>

int closed_twice(CURL *curl, const char *name) {
  FILE *file = fopen(name, "rb");
  if (!file)
    return 1;
  curl_easy_setopt(curl, CURLOPT_READDATA, file);
  CURLcode code = curl_easy_perform(curl);
  if (code != CURLE_OK)
    fclose(file);
  fclose(file); // expect: http-double-release "'file'"
  return code;
}

int closed_once(CURL *curl, const char *name) {
  FILE *file = fopen(name, "rb");
  if (!file)
    return 1;
  curl_easy_setopt(curl, CURLOPT_READDATA, file);
  CURLcode code = curl_easy_perform(curl);
  if (code != CURLE_OK) {
    fclose(file);
    return code;
  }
  fclose(file);
  return 0;
}

int closed_and_cleared(CURL *curl, const char *name) {
  FILE *file = fopen(name, "rb");
  if (!file)
    return 1;
  curl_easy_setopt(curl, CURLOPT_READDATA, file);
  CURLcode code = curl_easy_perform(curl);
  if (code != CURLE_OK) {
    fclose(file);
    file = NULL;
  }
  if (file)
    fclose(file);
  return code;
}
