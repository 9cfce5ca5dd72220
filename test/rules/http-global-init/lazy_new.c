// The same with a libcurl that locks there: curl_easy_init is safe.
#include <curl/curl.h>
#include <pthread.h>

static void *fetch(void *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

int main(int argc, char **argv) {
  pthread_t all[8];
  int n = argc - 1 > 8 ? 8 : argc - 1;
  for (int i = 0; i < n; i++)
    pthread_create(&all[i], NULL, fetch, argv[i + 1]);
  for (int i = 0; i < n; i++)
    pthread_join(all[i], NULL);
  return 0;
}
