// The handle is given to the threads.
#include <curl/curl.h>
#include <pthread.h>
#include <stdlib.h>

static void *perform(void *handle) {
  CURL *curl = (CURL *)handle;
  (void)curl_easy_perform(curl); // expect: http-shared-handle warning "'curl' is used by several threads"
  return NULL;
}

void one_for_all(pthread_t *threads, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  for (int i = 0; i < 4; i++)
    pthread_create(&threads[i], NULL, perform, curl); // expect-step: "a thread starts here"
  for (int i = 0; i < 4; i++)
    pthread_join(threads[i], NULL);
  curl_easy_cleanup(curl);
}

static void *perform_own(void *handle) {
  (void)curl_easy_perform((CURL *)handle);
  return NULL;
}

void one_for_each(pthread_t *threads, const char *url) {
  CURL *all[4];
  for (int i = 0; i < 4; i++) {
    CURL *curl = all[i] = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url);
    pthread_create(&threads[i], NULL, perform_own, curl);
  }
  for (int i = 0; i < 4; i++) {
    pthread_join(threads[i], NULL);
    curl_easy_cleanup(all[i]);
  }
}

void an_array_of_them(pthread_t *threads, CURL **all, int n) {
  for (int i = 0; i < n; i++)
    pthread_create(&threads[i], NULL, perform_own, all[i]);
}

void one_after_the_other(pthread_t *thread, CURL *curl) {
  for (int i = 0; i < 4; i++) {
    pthread_create(thread, NULL, perform_own, curl);
    pthread_join(*thread, NULL);
  }
}

void only_one(pthread_t *thread, CURL *curl) {
  pthread_create(thread, NULL, perform_own, curl);
}

static void *fetch(void *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

void made_in_the_thread(pthread_t *threads, char *url) {
  for (int i = 0; i < 4; i++)
    pthread_create(&threads[i], NULL, fetch, url);
}

static void *perform_copy(void *handle) {
  CURL *own = curl_easy_duphandle((CURL *)handle);
  if (!own)
    return NULL;
  (void)curl_easy_perform(own);
  curl_easy_cleanup(own);
  return NULL;
}

void copied_in_the_thread(pthread_t *threads, CURL *model) {
  for (int i = 0; i < 4; i++)
    pthread_create(&threads[i], NULL, perform_copy, model);
}
