// Branches whose conditions belong together.
#include <curl/curl.h>

int made_and_released_on_one_flag(int fetch) {
  CURL *curl = NULL;
  int result = 0;
  if (fetch)
    curl = curl_easy_init();
  if (fetch)
    result = curl_easy_perform(curl);
  if (fetch)
    curl_easy_cleanup(curl);
  return result;
}

int released_on_the_other_flag(int fetch, int done) {
  CURL *curl = NULL;
  if (fetch)
    curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  if (done)
    curl_easy_cleanup(curl);
  return 0;
}

// The list is null unless it is wanted.
int optional_list(CURL *curl, const char *token) {
  struct curl_slist *headers = NULL;
  if (token)
    headers = curl_slist_append(headers, token);
  if (headers)
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  int result = curl_easy_perform(curl);
  if (headers)
    curl_slist_free_all(headers);
  return result;
}

// The result of the call says whether there is something to release.
int by_result(CURLU *url, const char *text) {
  char *host = NULL;
  CURLUcode rc = curl_url_set(url, CURLUPART_URL, text, 0);
  if (rc == CURLUE_OK)
    rc = curl_url_get(url, CURLUPART_HOST, &host, 0);
  if (rc == CURLUE_OK)
    curl_free(host);
  return rc;
}

// Borrowed or own: the flag remembers it.
int borrowed_or_own(CURL *given) {
  int own = 0;
  CURL *curl = given;
  if (!curl) {
    curl = curl_easy_init();
    own = 1;
  }
  int result = curl_easy_perform(curl);
  if (own)
    curl_easy_cleanup(curl);
  return result;
}

int ternary(int fetch) {
  CURL *curl = fetch ? curl_easy_init() : NULL;
  int result = curl ? curl_easy_perform(curl) : 0;
  curl_easy_cleanup(curl);
  return result;
}

int short_circuit(const char *url) {
  CURL *curl;
  if ((curl = curl_easy_init()) != NULL &&
      curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK) {
    int result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return result;
  }
  curl_easy_cleanup(curl);
  return -1;
}

int short_circuit_forgets(const char *url) {
  CURL *curl;
  if ((curl = curl_easy_init()) != NULL && // expect: http-leaked-handle "'curl'"
      curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK) {
    int result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return result;
  }
  return -1;
}
