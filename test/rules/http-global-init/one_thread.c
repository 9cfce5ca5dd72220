// All requests are made by one thread: it may set up and tear down.
#include "old_curl.h"
#include <pthread.h>

static void *fetcher(void *url) {
  curl_global_init(CURL_GLOBAL_ALL);
  CURL *curl = curl_easy_init();
  if (curl) {
    curl_easy_setopt(curl, CURLOPT_URL, url);
    (void)curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
  curl_global_cleanup();
  return NULL;
}

static void *clock_thread(void *ticks) {
  ++*(int *)ticks;
  return NULL;
}

int main(int argc, char **argv) {
  pthread_t one, two;
  int ticks = 0;
  if (argc < 2)
    return 1;
  pthread_create(&two, NULL, clock_thread, &ticks);
  pthread_create(&one, NULL, fetcher, argv[1]);
  pthread_join(one, NULL);
  pthread_join(two, NULL);
  return 0;
}
