// A helper in sight hands on what it never touches itself: whoever gets it may
// have set the deadline.
#include <curl/curl.h>

struct session {
  CURL *curl;
  const char *url;
};

void configure(CURL *curl);
void configure_session(struct session *s);
void log_url(const char *url);

static void through(CURL *curl) { configure(curl); }
static void deeper(CURL *curl) { through(curl); }
static void only_logs(const char *url) { log_url(url); }

void handed_on(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  through(curl);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void handed_on_twice(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  deeper(curl);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void something_else_is_handed_on(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  only_logs(url);
  (void)curl_easy_perform(curl); // expect: http-missing-deadline
  curl_easy_cleanup(curl);
}
