// Loops.
#include <curl/curl.h>

void each_turn(const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

// The next turn loses the handle of this one.
void each_turn_forgets(const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
  }
}

void continue_forgets(const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
    if (curl_easy_setopt(curl, CURLOPT_URL, *urls) != CURLE_OK)
      continue;
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void break_releases(const char **urls) {
  CURL *curl = curl_easy_init();
  while (*urls) {
    curl_easy_setopt(curl, CURLOPT_URL, *urls++);
    if (curl_easy_perform(curl) != CURLE_OK)
      break;
  }
  curl_easy_cleanup(curl);
}

void made_on_demand(const char **urls) {
  CURL *curl = NULL;
  for (; *urls; ++urls) {
    if (!curl)
      curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
}

void list_in_a_loop(CURL *curl, const char **lines) {
  struct curl_slist *headers = NULL;
  for (; *lines; ++lines)
    headers = curl_slist_append(headers, *lines);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_perform(curl);
  curl_slist_free_all(headers);
}

int retry(int left) {
  for (;;) {
    CURL *curl = curl_easy_init();
    CURLcode result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    if (result == CURLE_OK || left-- == 0)
      return result;
  }
}

// An array that the loop fills and empties: not known which element is which.
void array(void) {
  CURL *handles[4];
  for (int i = 0; i < 4; ++i)
    handles[i] = curl_easy_init();
  for (int i = 0; i < 4; ++i)
    curl_easy_perform(handles[i]);
  for (int i = 0; i < 4; ++i)
    curl_easy_cleanup(handles[i]);
}
