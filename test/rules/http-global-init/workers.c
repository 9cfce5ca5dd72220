// Threads that set up the library or tear it down; this libcurl may lock there.
#include <curl/curl.h>
#include <pthread.h>

#define SET_UP() curl_global_init(CURL_GLOBAL_ALL)

static void fetch(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static void *each_sets_up(void *url) {
  SET_UP(); // expect: http-global-init note "built to lock" 
  fetch(url);
  curl_global_cleanup();
  return NULL;
}

static void *tears_down_for_all(void *url) {
  fetch(url);
  curl_global_cleanup(); // expect: http-global-init warning "once, after the last thread"
  return NULL;
}

static void tidy_up(CURL *curl) {
  curl_easy_cleanup(curl);
  curl_global_cleanup(); // expect: http-global-init warning "in a thread"
}

static void *tears_down_by_helper(void *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  tidy_up(curl);
  return NULL;
}

static int threads_left;

/* The last one does it. */
static void *the_last_one(void *url) {
  fetch(url);
  if (__atomic_sub_fetch(&threads_left, 1, __ATOMIC_SEQ_CST) == 0)
    curl_global_cleanup();
  return NULL;
}

static void *only_requests(void *url) {
  fetch(url);
  return NULL;
}

int main(int argc, char **argv) {
  pthread_t all[6][8];
  int n = argc - 1 > 8 ? 8 : argc - 1;
  if (curl_global_init(CURL_GLOBAL_ALL) != CURLE_OK)
    return 1;
  threads_left = n;
  for (int i = 0; i < n; i++) {
    pthread_create(&all[0][i], NULL, each_sets_up, argv[i + 1]);
    pthread_create(&all[1][i], NULL, tears_down_for_all, argv[i + 1]);
    pthread_create(&all[2][i], NULL, tears_down_by_helper, argv[i + 1]);
    pthread_create(&all[3][i], NULL, the_last_one, argv[i + 1]);
    pthread_create(&all[4][i], NULL, only_requests, argv[i + 1]);
  }
  for (int i = 0; i < n; i++)
    for (int k = 0; k < 5; k++)
      pthread_join(all[k][i], NULL);
  curl_global_cleanup();
  return 0;
}
