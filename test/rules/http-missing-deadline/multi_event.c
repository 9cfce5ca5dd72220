// Event-driven: the loop lies outside, so the finding stands where the
// transfer is handed over.
#include <curl/curl.h>

static CURLM *multi;

void event_ready(curl_socket_t socket, int flags) {
  int running;
  curl_multi_socket_action(multi, socket, flags, &running);
}

int start(void) {
  multi = curl_multi_init();
  return multi != NULL;
}

void add_unbounded(const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_multi_add_handle(multi, easy); // expect: http-missing-deadline "'easy'"
}

void add_bounded(const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 30L);
  curl_multi_add_handle(multi, easy);
}

void add_with_stall_limit(const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, 3L);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 10L);
  curl_multi_add_handle(multi, easy);
}

// The multi handle belongs to somebody else.
void add_to_a_parameter(CURLM *other, const char *url) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_URL, url);
  curl_multi_add_handle(other, easy); // expect: http-missing-deadline "'easy'"
}

// The handle too.
void add_parameters(CURLM *other, CURL *easy) {
  curl_multi_add_handle(other, easy);
}
