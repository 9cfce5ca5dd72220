// Files that go with exchanges.
#include <curl/curl.h>
#include <stdio.h>

void written_after_close(CURL *curl, const char *name) {
  FILE *file = fopen(name, "wb");
  if (!file)
    return;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  CURLcode code = curl_easy_perform(curl);
  fclose(file);
  if (code != CURLE_OK)
    fprintf(file, "failed\n"); // expect: http-use-after-release "'file'"
}

void written_before_close(CURL *curl, const char *name) {
  FILE *file = fopen(name, "wb");
  if (!file)
    return;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  if (curl_easy_perform(curl) != CURLE_OK)
    fprintf(file, "failed\n");
  fclose(file);
}

void opened_again(CURL *curl, const char *name) {
  FILE *file = fopen(name, "wb");
  if (!file)
    return;
  curl_easy_setopt(curl, CURLOPT_WRITEDATA, file);
  curl_easy_perform(curl);
  fclose(file);
  file = fopen(name, "rb");
  if (file) {
    fgetc(file);
    fclose(file);
  }
}

// No exchange: a matter for other tools.
void not_ours(const char *name) {
  FILE *file = fopen(name, "wb");
  fclose(file);
  fputs("late\n", file);
}
