// A progress callback that can abort is a deadline of the program's own.
#include <curl/curl.h>
#include <time.h>

static int give_up(void *started, curl_off_t total, curl_off_t now,
                   curl_off_t up_total, curl_off_t up_now) {
  (void)total, (void)now, (void)up_total, (void)up_now;
  return time(NULL) - *(time_t *)started > 120;
}

static int only_show(void *out, curl_off_t total, curl_off_t now,
                     curl_off_t up_total, curl_off_t up_now) {
  (void)total, (void)up_total, (void)up_now;
  *(curl_off_t *)out = now;
  return 0;
}

int corp_progress(void *data, curl_off_t total, curl_off_t now,
                  curl_off_t up_total, curl_off_t up_now);

static int give_up_old(void *started, double total, double now,
                       double up_total, double up_now) {
  (void)total, (void)now, (void)up_total, (void)up_now;
  if (time(NULL) - *(time_t *)started > 120)
    return 1;
  return 0;
}

void can_abort(void) {
  time_t started = time(NULL);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &started);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, give_up);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void can_abort_old(void) {
  time_t started = time(NULL);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(curl, CURLOPT_PROGRESSDATA, &started);
  curl_easy_setopt(curl, CURLOPT_PROGRESSFUNCTION, give_up_old);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void body_not_in_sight(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, corp_progress);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// It always returns 0: a display, no deadline.
void cannot_abort(void) {
  curl_off_t shown = 0;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &shown);
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, only_show);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// Taken off again.
void removed(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, NULL);
  curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}
