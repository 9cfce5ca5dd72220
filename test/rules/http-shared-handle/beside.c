// The one who starts the thread goes on with the handle.
#include <curl/curl.h>
#include <pthread.h>

static void *first(void *curl) {
  (void)curl_easy_perform(curl); // expect: http-shared-handle "make one for each thread"
  return NULL;
}

void at_once(pthread_t *thread, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  pthread_create(thread, NULL, first, curl);
  (void)curl_easy_perform(curl); // expect-step: "used here, too"
  pthread_join(*thread, NULL);
  curl_easy_cleanup(curl);
}

static void *second(void *curl) {
  (void)curl_easy_perform(curl);
  return NULL;
}

void afterwards(pthread_t *thread, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  pthread_create(thread, NULL, second, curl);
  pthread_join(*thread, NULL);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void before(pthread_t *thread, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  pthread_create(thread, NULL, second, curl);
}

void with_another(pthread_t *thread, const char *url) {
  CURL *one = curl_easy_init();
  CURL *two = curl_easy_init();
  curl_easy_setopt(one, CURLOPT_URL, url);
  curl_easy_setopt(two, CURLOPT_URL, url);
  pthread_create(thread, NULL, second, one);
  (void)curl_easy_perform(two);
  pthread_join(*thread, NULL);
  curl_easy_cleanup(one);
  curl_easy_cleanup(two);
}

/* One or the other. */
void if_it_does_not_start(pthread_t *thread, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (url[0])
    pthread_create(thread, NULL, second, curl);
  else
    (void)curl_easy_perform(curl);
}

static void *left(void *curl) {
  (void)curl_easy_perform(curl);
  return NULL;
}

static void *right(void *curl) {
  (void)curl_easy_perform(curl); // expect: http-shared-handle
  return NULL;
}

void two_workers(pthread_t *to, CURL *curl) {
  pthread_create(&to[0], NULL, left, curl);
  pthread_create(&to[1], NULL, right, curl);
}

void in_turn(pthread_t *to, CURL *curl) {
  pthread_create(&to[0], NULL, left, curl);
  pthread_join(to[0], NULL);
  pthread_create(&to[1], NULL, second, curl);
}

void tell_and_wait(void);

/* It may wait for the thread. */
void out_of_sight(pthread_t *thread, CURL *curl) {
  pthread_create(thread, NULL, second, curl);
  tell_and_wait();
  (void)curl_easy_perform(curl);
}
