// Threads that set up the library, with a libcurl that has no lock there.
#include "old_curl.h"
#include <pthread.h>

static void fetch(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static void *each_sets_up(void *url) {
  curl_global_init(CURL_GLOBAL_ALL); // expect: http-global-init warning "no lock around it"
  fetch(url);
  curl_global_cleanup();
  return NULL;
}

static void set_up(void) {
  if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK) // expect: http-global-init warning "'curl_global_init' is called by threads"
    return;
}

static void *by_helper(void *url) {
  set_up();
  fetch(url);
  return NULL;
}

static void *uses_it_only(void *url) {
  fetch(url);
  return NULL;
}

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static int is_up;

static void *under_a_lock(void *url) {
  pthread_mutex_lock(&lock);
  if (!is_up++)
    curl_global_init(CURL_GLOBAL_ALL);
  pthread_mutex_unlock(&lock);
  fetch(url);
  return NULL;
}

static void *always_under_a_lock(void *url) {
  pthread_mutex_lock(&lock);
  curl_global_init(CURL_GLOBAL_ALL);
  pthread_mutex_unlock(&lock);
  fetch(url);
  return NULL;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void set_up_once(void) { curl_global_init(CURL_GLOBAL_ALL); }

static void *once_for_all(void *url) {
  pthread_once(&once, set_up_once);
  fetch(url);
  return NULL;
}

/* Who is first is decided elsewhere. */
static void *if_told_so(void *url) {
  if (*(char *)url == '*')
    curl_global_init(CURL_GLOBAL_ALL);
  fetch(url);
  return NULL;
}

static void *computes(void *n) {
  ++*(int *)n;
  return NULL;
}

void start(pthread_t *to, char **urls, int n) {
  for (int i = 0; i < n; i++) {
    pthread_create(to++, NULL, each_sets_up, urls[i]);
    pthread_create(to++, NULL, by_helper, urls[i]);
    pthread_create(to++, NULL, uses_it_only, urls[i]);
    pthread_create(to++, NULL, under_a_lock, urls[i]);
    pthread_create(to++, NULL, always_under_a_lock, urls[i]);
    pthread_create(to++, NULL, once_for_all, urls[i]);
    pthread_create(to++, NULL, if_told_so, urls[i]);
  }
}

/* It runs beside a thread that does something else. */
int set_up_beside(pthread_t *to, int *n, const char *url) {
  pthread_create(to, NULL, computes, n);
  curl_global_init(CURL_GLOBAL_ALL);
  fetch(url);
  return 0;
}
