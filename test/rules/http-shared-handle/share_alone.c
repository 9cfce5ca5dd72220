// A share handle of one thread needs no lock.
#include <curl/curl.h>
#include <pthread.h>

static void *count(void *n) {
  ++*(int *)n;
  return NULL;
}

static CURLSH *made(void) {
  CURLSH *share = curl_share_init();
  curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE);
  return share;
}

static void fetch(CURLSH *share, const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return;
  curl_easy_setopt(curl, CURLOPT_SHARE, share);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

int main(int argc, char **argv) {
  pthread_t to;
  CURLSH *share = made();
  pthread_create(&to, NULL, count, &argc);
  fetch(share, argv[0]);
  fetch(share, argv[argc - 1]);
  pthread_join(to, NULL);
  curl_share_cleanup(share);
  return 0;
}
