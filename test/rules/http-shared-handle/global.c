// Handles in global variables.
#include <curl/curl.h>
#include <pthread.h>

static CURL *of_all;
static CURL *of_main;
static CURL *of_the_worker;
static CURL *of_both;
static CURL *locked;
static CURL *table[4];
static _Thread_local CURL *of_each;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

#define PERFORM(h) (void)curl_easy_perform(h)

static void *shared(void *url) {
  curl_easy_setopt(of_all, CURLOPT_URL, url);
  PERFORM(of_all); // expect: http-shared-handle "'of_all'"
  return NULL;
}

static void *own(void *url) {
  if (!of_each)
    of_each = curl_easy_init();
  curl_easy_setopt(of_each, CURLOPT_URL, url);
  PERFORM(of_each);
  return NULL;
}

static void *with_lock(void *url) {
  pthread_mutex_lock(&lock);
  curl_easy_setopt(locked, CURLOPT_URL, url);
  PERFORM(locked);
  pthread_mutex_unlock(&lock);
  return NULL;
}

static void *by_number(void *number) {
  PERFORM(table[*(int *)number]);
  return NULL;
}

static void *worker(void *url) {
  curl_easy_setopt(of_the_worker, CURLOPT_URL, url);
  PERFORM(of_the_worker);
  PERFORM(of_both); // expect: http-shared-handle "'of_both'"
  return NULL;
}

int main(int argc, char **argv) {
  pthread_t to[16], one;
  int numbers[4] = {0, 1, 2, 3};
  of_all = curl_easy_init();
  of_main = curl_easy_init();
  of_both = curl_easy_init();
  of_the_worker = curl_easy_init();
  locked = curl_easy_init();
  PERFORM(of_both); /* before the thread */
  pthread_create(&one, NULL, worker, argv[0]);
  for (int i = 0; i < 4; i++) {
    table[i] = curl_easy_init();
    pthread_create(&to[4 * i], NULL, shared, argv[argc - 1]);
    pthread_create(&to[4 * i + 1], NULL, own, argv[argc - 1]);
    pthread_create(&to[4 * i + 2], NULL, with_lock, argv[argc - 1]);
    pthread_create(&to[4 * i + 3], NULL, by_number, &numbers[i]);
  }
  PERFORM(of_main);
  PERFORM(of_both); // expect-step: "used here, too"
  for (int i = 0; i < 16; i++)
    pthread_join(to[i], NULL);
  pthread_join(one, NULL);
  PERFORM(of_the_worker);
  return 0;
}

/* Each of them waits for its thread. */
static CURL *in_turn;

static void *one_turn(void *url) {
  curl_easy_setopt(in_turn, CURLOPT_URL, url);
  PERFORM(in_turn);
  return NULL;
}

int first_turn(char *url) {
  pthread_t to;
  if (pthread_create(&to, NULL, one_turn, url))
    return -1;
  return pthread_join(to, NULL);
}

int second_turn(char *url) {
  pthread_t to;
  if (pthread_create(&to, NULL, one_turn, url))
    return -1;
  return pthread_join(to, NULL);
}
