// errors: yes
#include <curl/curl.h>
#include <pthread.h>

static void *broken(void *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  undeclared(curl, url);
  (void)curl_easy_perform(curl);
  return NULL;
}

static void *sound(void *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L); // expect: http-signal-timeout note
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

void start(pthread_t *to, void *url) {
  pthread_create(to, NULL, broken, url);
  pthread_create(to + 1, NULL, sound, url);
}
