// Branches, goto, loops, switch.
#include <curl/curl.h>
#include <stdlib.h>

int on_one_path(void) {
  long status = 0;
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK)
    curl_easy_cleanup(curl);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status); // expect: http-use-after-release "'curl'"
  return (int)status;
}

int path_returns(void) {
  long status = 0;
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    curl_easy_cleanup(curl);
    return -1;
  }
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_cleanup(curl);
  return (int)status;
}

int path_exits(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    abort();
  if (curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/") != CURLE_OK) {
    curl_easy_cleanup(curl);
    exit(1);
  }
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int same_condition(int fetch) {
  int result = 0;
  CURL *curl = curl_easy_init();
  if (!fetch)
    curl_easy_cleanup(curl);
  if (fetch) {
    result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
  return result;
}

int opposite_condition(int fetch) {
  int result = 0;
  CURL *curl = curl_easy_init();
  if (fetch)
    curl_easy_cleanup(curl);
  if (fetch)
    result = curl_easy_perform(curl); // expect: http-use-after-release "'curl'"
  return result;
}

int jump_back_with_new_handle(int left) {
  CURL *curl = curl_easy_init();
  CURLcode result;
again:
  result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  if (result != CURLE_OK && left-- > 0) {
    curl = curl_easy_init();
    goto again;
  }
  return result;
}

void left_after_release(const char **urls) {
  CURL *curl = curl_easy_init();
  for (; *urls; ++urls) {
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    if (curl_easy_perform(curl) != CURLE_OK)
      break;
  }
  curl_easy_cleanup(curl);
}

void missing_break(int mode) {
  CURL *curl = curl_easy_init();
  switch (mode) {
  case 0:
    curl_easy_cleanup(curl);
    /* fall through */
  case 1:
    curl_easy_perform(curl); // expect: http-use-after-release "'curl'"
  }
}

void with_break(int mode) {
  CURL *curl = curl_easy_init();
  switch (mode) {
  case 0:
    break;
  case 1:
    curl_easy_perform(curl);
    break;
  }
  curl_easy_cleanup(curl);
}

int short_circuit(int keep) {
  CURL *curl = curl_easy_init();
  if (!keep)
    curl_easy_cleanup(curl);
  return keep && curl_easy_perform(curl) == CURLE_OK;
}
