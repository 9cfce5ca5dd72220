// checks: http-leaked-handle, http-missing-deadline
// errors: yes
// A statement that cannot be parsed leaves no trace in the tree: whether it set
// a deadline or released the handle is not known.
#include <curl/curl.h>

int lost_release(void) {
  CURL *curl = curl_easy_init();
  int result = curl_easy_perform(curl);
  curl_easy_cleanup curl);
  return result;
}

int lost_words(int verbose) {
  CURL *curl = curl_easy_init();
  if (verbose) {
    ) curl_easy_cleanup(curl);
  }
  return curl_easy_perform(curl);
}

int lost_option(void) {
  CURL *curl = curl_easy_init();
  timeout curl curl_easy_setopt(curl, CURLOPT_TIMEOUT, 5L);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Nothing is lost here: comments, semicolons and directives are no code.
int whole(int verbose) {
  CURL *curl = curl_easy_init();; /* one */
#ifdef NEVER
#endif
  if (verbose)
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L);
  int result = curl_easy_perform(curl); // expect: http-missing-deadline
  curl_easy_cleanup(curl);
  return result;
}

int not_closed(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_TIM
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}
