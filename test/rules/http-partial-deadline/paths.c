// Branches, loops, reset and copy.
#include <curl/curl.h>

// One path has the total deadline, the other only the connect deadline.
void one_branch(int quick) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  if (quick)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void both_branches(int quick) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  if (quick)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  else
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 100L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The branch asks whether there is a value to set.
void configured_total(long total) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  if (total > 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, total);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void configured_connect(long connect) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, connect);
  curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void loop(int turns) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  while (turns-- > 0)
    curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void copied(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  CURL *copy = curl_easy_duphandle(curl);
  curl_easy_perform(copy); // expect: http-partial-deadline "'copy'"
  curl_easy_cleanup(copy);
  curl_easy_cleanup(curl);
}

// After the reset only what is set anew holds.
void reset_between(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
  curl_easy_perform(curl);
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// The handle is null where nothing was set.
void null_where_not_set(int fetch) {
  CURL *curl = NULL;
  if (fetch) {
    curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 5L);
  }
  if (curl)
    curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
