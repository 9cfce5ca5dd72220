// A progress callback is called only when CURLOPT_NOPROGRESS is 0.
#include <curl/curl.h>

static volatile int stop;

static int may_abort(void *data, curl_off_t total, curl_off_t now,
                     curl_off_t up_total, curl_off_t up_now) {
  (void)data, (void)total, (void)now, (void)up_total, (void)up_now;
  return stop;
}

void never_called(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, may_abort); // expect: http-ineffective-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void switched_off(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 1L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, may_abort); // expect: http-ineffective-deadline ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void called(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, may_abort);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void called_in_other_order(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, may_abort);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A total deadline bounds; what the callback is for is not our business.
void with_total(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, may_abort);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void taken_off(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, NULL);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static void show_progress(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
}

void switched_on_by_helper(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, may_abort);
  show_progress(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
