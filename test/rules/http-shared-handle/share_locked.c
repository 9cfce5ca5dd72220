// With locks; some data is not for threads even so.
#include <curl/curl.h>
#include <pthread.h>

static pthread_mutex_t locks[CURL_LOCK_DATA_LAST];

static void hold(CURL *curl, curl_lock_data data, curl_lock_access access,
                 void *user) {
  pthread_mutex_lock(&locks[data]);
}

static void let_go(CURL *curl, curl_lock_data data, void *user) {
  pthread_mutex_unlock(&locks[data]);
}

struct job {
  const char *url;
  CURLSH *share;
};

static void *fetch(void *arg) {
  struct job *j = arg;
  CURL *curl = curl_easy_init();
  if (!curl)
    return NULL;
  curl_easy_setopt(curl, CURLOPT_URL, j->url);
  curl_easy_setopt(curl, CURLOPT_SHARE, j->share);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

static CURLSH *made(void) {
  CURLSH *share = curl_share_init();
  curl_share_setopt(share, CURLSHOPT_LOCKFUNC, hold);
  curl_share_setopt(share, CURLSHOPT_UNLOCKFUNC, let_go);
  curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
  curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION);
  return share;
}

static void add_cookies(CURLSH *share) {
  curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_COOKIE); // expect: http-shared-handle note "not even with a lock"
}

int main(int argc, char **argv) {
  pthread_t to[4];
  struct job job = {argv[argc - 1], made()};
  add_cookies(job.share);
  for (int i = 0; i < 4; i++)
    pthread_create(&to[i], NULL, fetch, &job);
  for (int i = 0; i < 4; i++)
    pthread_join(to[i], NULL);
  curl_share_cleanup(job.share);
  return 0;
}
