#include <curl/curl.h>
#include <pthread.h>

static void *work(void *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L); // expect: http-signal-timeout note "CURLOPT_NOSIGNAL"
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

static void *right(void *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

/* Signals come to the other threads, too. */
static int from_main(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, 500L); // expect: http-signal-timeout note "blocking resolver"
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

static int switched_on(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 0L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 500L); // expect: http-signal-timeout note
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

/* No deadline, no signal. */
static int no_deadline(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

static int never(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

/* Those are kept in libcurl's own loop. */
static int low_speed(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_LIMIT, 10L);
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 10L);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

/* The caller may have set it. */
int of_the_caller(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  return curl_easy_perform(curl) != CURLE_OK;
}

void configure(CURL *curl);

static int configured_elsewhere(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  configure(curl);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

int main(int argc, char **argv) {
  pthread_t a, b;
  if (argc < 2 || curl_global_init(CURL_GLOBAL_ALL) != CURLE_OK)
    return 1;
  pthread_create(&a, NULL, work, argv[1]);
  pthread_create(&b, NULL, right, argv[1]);
  int rc = from_main(argv[1]) + switched_on(argv[1]) + no_deadline(argv[1]) +
           never(argv[1]) + low_speed(argv[1]) + configured_elsewhere(argv[1]);
  pthread_join(a, NULL);
  pthread_join(b, NULL);
  curl_global_cleanup();
  return rc;
}
