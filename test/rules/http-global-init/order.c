// Set up too late, torn down too early.
#include <curl/curl.h>
#include <pthread.h>
#include <stdio.h>
#include <unistd.h>

static void *fetch(void *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

static void *count(void *n) {
  ++*(int *)n;
  return NULL;
}

void not_waited_for(char **urls, int n) {
  pthread_t thread;
  for (int i = 0; i < n; i++) {
    pthread_create(&thread, NULL, fetch, urls[i]);
    pthread_detach(thread);
  }
  curl_global_cleanup(); // expect: http-global-init warning "wait for the thread before"
}

void waited_for(char **urls, pthread_t *threads, int n) {
  for (int i = 0; i < n; i++)
    pthread_create(&threads[i], NULL, fetch, urls[i]);
  for (int i = 0; i < n; i++)
    pthread_join(threads[i], NULL);
  curl_global_cleanup();
}

static void start_all(char **urls, int n) {
  pthread_t thread;
  for (int i = 0; i < n; i++)
    pthread_create(&thread, NULL, fetch, urls[i]);
}

static void wait_for_all(pthread_t *threads, int n) {
  for (int i = 0; i < n; i++)
    pthread_join(threads[i], NULL);
}

void started_by_helper(char **urls, int n) {
  start_all(urls, n);
  printf("%d threads\n", n);
  curl_global_cleanup(); // expect: http-global-init warning "still be in a request"
}

void waits_by_helper(char **urls, pthread_t *threads, int n) {
  for (int i = 0; i < n; i++)
    pthread_create(&threads[i], NULL, fetch, urls[i]);
  wait_for_all(threads, n);
  curl_global_cleanup();
}

void set_up_late(pthread_t *thread, char *url) {
  pthread_create(thread, NULL, fetch, url);
  curl_global_init(CURL_GLOBAL_ALL); // expect: http-global-init note "comes after a thread"
}

void set_up_first(pthread_t *thread, char *url) {
  curl_global_init(CURL_GLOBAL_ALL);
  pthread_create(thread, NULL, fetch, url);
}

/* The thread makes no requests. */
void beside_another(pthread_t *thread, int *n) {
  pthread_create(thread, NULL, count, n);
  curl_global_init(CURL_GLOBAL_ALL);
  curl_global_cleanup();
}

void tell_them_to_end(void);

/* It may wait for them. */
void out_of_sight(char *url) {
  pthread_t thread;
  pthread_create(&thread, NULL, fetch, url);
  tell_them_to_end();
  curl_global_cleanup();
}

static volatile int running;

void looks_now_and_then(char *url) {
  pthread_t thread;
  pthread_create(&thread, NULL, fetch, url);
  while (running)
    sleep(1);
  curl_global_cleanup();
}

void waits_for_a_condition(pthread_cond_t *done, pthread_mutex_t *lock,
                           char *url) {
  pthread_t thread;
  pthread_create(&thread, NULL, fetch, url);
  pthread_mutex_lock(lock);
  while (running)
    pthread_cond_wait(done, lock);
  pthread_mutex_unlock(lock);
  curl_global_cleanup();
}

/* No thread has started on this path. */
int other_branch(char *url, int threads) {
  pthread_t thread;
  if (threads)
    return pthread_create(&thread, NULL, fetch, url);
  curl_global_init(CURL_GLOBAL_ALL);
  fetch(url);
  return 0;
}

/* Nobody knows whether it has started. */
int failed_to_start(pthread_t *thread, char *url) {
  if (pthread_create(thread, NULL, fetch, url)) {
    curl_global_cleanup();
    return -1;
  }
  return 0;
}
