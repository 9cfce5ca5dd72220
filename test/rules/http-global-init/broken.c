// errors: yes
#include "old_curl.h"
#include <pthread.h>

static void *broken(void *url) {
  curl_global_init(CURL_GLOBAL_ALL);
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  undeclared(url);
  return NULL;
}

static void *sound(void *url) {
  curl_global_init(CURL_GLOBAL_ALL); // expect: http-global-init warning
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

void start(pthread_t *to, void *url) {
  for (int i = 0; i < 4; i++) {
    pthread_create(to++, NULL, broken, url);
    pthread_create(to++, NULL, sound, url);
  }
}
