// Branches, goto, loops, switch.
#include <curl/curl.h>
#include <stdlib.h>

int on_one_path(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK)
    curl_easy_cleanup(curl);
  curl_easy_cleanup(curl); // expect: http-double-release "'curl'"
  return result;
}

int returns_after_the_first(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK) {
    curl_easy_cleanup(curl);
    return result;
  }
  curl_easy_cleanup(curl);
  return CURLE_OK;
}

int exits_after_the_first(void) {
  CURL *curl = curl_easy_init();
  if (curl_easy_perform(curl) != CURLE_OK) {
    curl_easy_cleanup(curl);
    exit(1);
  }
  curl_easy_cleanup(curl);
  return 0;
}

int one_in_each_branch(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl);
  if (result == CURLE_OK)
    curl_easy_cleanup(curl);
  else
    curl_easy_cleanup(curl);
  return result;
}

// Two tests of one result.
int on_one_condition(void) {
  CURL *curl = curl_easy_init();
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK)
    curl_easy_cleanup(curl);
  if (result == CURLE_OK)
    curl_easy_cleanup(curl);
  return result;
}

int goto_after_release(const char *url) {
  int status = -1;
  CURL *curl = curl_easy_init();
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK) {
    curl_easy_cleanup(curl);
    goto out;
  }
  if (curl_easy_perform(curl) == CURLE_OK)
    status = 0;
out:
  curl_easy_cleanup(curl); // expect: http-double-release "'curl'"
  return status;
}

int goto_after_release_and_null(const char *url) {
  int status = -1;
  CURL *curl = curl_easy_init();
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK) {
    curl_easy_cleanup(curl);
    curl = NULL;
    goto out;
  }
  if (curl_easy_perform(curl) == CURLE_OK)
    status = 0;
out:
  if (curl)
    curl_easy_cleanup(curl);
  return status;
}

// A flag remembers.
int flag(int early) {
  int released = 0;
  CURL *curl = curl_easy_init();
  if (early) {
    curl_easy_cleanup(curl);
    released = 1;
  }
  if (!released)
    curl_easy_cleanup(curl);
  return 0;
}

void each_turn(int turns) {
  CURL *curl = curl_easy_init();
  for (int i = 0; i < turns; ++i)
    curl_easy_cleanup(curl); // expect: http-double-release "'curl'"
}

void each_turn_anew(int turns) {
  for (int i = 0; i < turns; ++i) {
    CURL *curl = curl_easy_init();
    curl_easy_cleanup(curl);
  }
}

void until_released(int turns) {
  CURL *curl = curl_easy_init();
  while (turns-- > 0) {
    if (curl_easy_perform(curl) == CURLE_OK) {
      curl_easy_cleanup(curl);
      return;
    }
  }
  curl_easy_cleanup(curl);
}

void missing_break(int mode) {
  CURL *curl = curl_easy_init();
  switch (mode) {
  case 0:
    curl_easy_cleanup(curl);
    /* fall through */
  default:
    curl_easy_cleanup(curl); // expect: http-double-release "'curl'"
  }
}

void with_break(int mode) {
  CURL *curl = curl_easy_init();
  switch (mode) {
  case 0:
    curl_easy_cleanup(curl);
    break;
  default:
    curl_easy_cleanup(curl);
  }
}
