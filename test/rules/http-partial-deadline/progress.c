// A callback that can abort completes a connect deadline.
#include <curl/curl.h>

static volatile int stop;

static int may_abort(void *data, curl_off_t total, curl_off_t now,
                     curl_off_t up_total, curl_off_t up_now) {
  (void)data, (void)total, (void)now, (void)up_total, (void)up_now;
  return stop;
}

static int never_aborts(void *data, curl_off_t total, curl_off_t now,
                        curl_off_t up_total, curl_off_t up_now) {
  (void)data, (void)total, (void)now, (void)up_total, (void)up_now;
  return 0;
}

void with_callback(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, may_abort);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void with_display(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, never_aborts);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
}
