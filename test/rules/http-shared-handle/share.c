// A share handle without locks.
#include <curl/curl.h>
#include <pthread.h>

static CURLSH *share;

static void *fetch(void *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_SHARE, share); // expect-step: "takes part here"
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

static void *alone(void *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

void start(pthread_t *to, char *url) {
  share = curl_share_init();
  curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS); // expect: http-shared-handle warning "set CURLSHOPT_LOCKFUNC and CURLSHOPT_UNLOCKFUNC"
  for (int i = 0; i < 4; i++)
    pthread_create(to++, NULL, fetch, url);
}

void others(pthread_t *to, char *url) {
  for (int i = 0; i < 4; i++)
    pthread_create(to++, NULL, alone, url);
}
