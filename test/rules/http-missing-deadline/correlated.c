// Two tests of one condition: only half of the combinations exist.
#include <curl/curl.h>

void same_flag(int fetch) {
  CURL *curl = curl_easy_init();
  if (fetch)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  if (fetch)
    curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void opposite_flag(int fetch) {
  CURL *curl = curl_easy_init();
  if (fetch)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  if (!fetch)
    curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// The fact dies when the variable is written.
int next_flag(void);

void flag_written(int fetch) {
  CURL *curl = curl_easy_init();
  if (fetch)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  fetch = next_flag();
  if (fetch)
    curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void handle_is_the_flag(int fetch) {
  CURL *curl = NULL;
  if (fetch) {
    curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  }
  if (curl) {
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void status_variable(void) {
  int ready = 0;
  CURL *curl = curl_easy_init();
  if (curl != NULL) {
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
    ready = 1;
  }
  if (ready)
    curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
