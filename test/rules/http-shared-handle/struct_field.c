// The threads are given a struct that holds the handle.
#include <curl/curl.h>
#include <pthread.h>

struct pool {
  CURL *curl;
  CURL *all[8];
  pthread_mutex_t lock;
  const char *url;
};

struct job {
  CURL *curl;
  int number;
};

static void *from_pool(void *arg) {
  struct pool *p = arg;
  curl_easy_setopt(p->curl, CURLOPT_URL, p->url);
  (void)curl_easy_perform(p->curl); // expect: http-shared-handle "'p->curl'"
  return NULL;
}

static void request(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
  (void)curl_easy_perform(curl); // expect: http-shared-handle
}

static void *by_helper(void *arg) {
  struct pool *p = arg;
  request(p->curl, p->url);
  return NULL;
}

static void *under_a_lock(void *arg) {
  struct pool *p = arg;
  pthread_mutex_lock(&p->lock);
  curl_easy_setopt(p->curl, CURLOPT_URL, p->url);
  (void)curl_easy_perform(p->curl);
  pthread_mutex_unlock(&p->lock);
  return NULL;
}

void corp_lock(struct pool *p);
void corp_unlock(struct pool *p);

static void *under_their_lock(void *arg) {
  struct pool *p = arg;
  corp_lock(p);
  (void)curl_easy_perform(p->curl);
  corp_unlock(p);
  return NULL;
}

static void *own_job(void *arg) {
  struct job *j = arg;
  (void)curl_easy_perform(j->curl);
  return NULL;
}

static void *remade(void *arg) {
  struct pool *p = arg;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, p->url);
  (void)curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return NULL;
}

void all(struct pool *p, pthread_t *to) {
  for (int i = 0; i < 8; i++) {
    pthread_create(to++, NULL, from_pool, p);
    pthread_create(to++, NULL, by_helper, p);
    pthread_create(to++, NULL, under_a_lock, p);
    pthread_create(to++, NULL, under_their_lock, p);
    pthread_create(to++, NULL, remade, p);
  }
}

void jobs(struct job *jobs, int n, pthread_t *to) {
  for (int i = 0; i < n; i++)
    pthread_create(&to[i], NULL, own_job, &jobs[i]);
}

void walk(struct job *job, int n, pthread_t *to) {
  for (; n > 0; n--, job++)
    pthread_create(to++, NULL, own_job, job);
}

void each_turn(int n, pthread_t *to, struct job *made(int)) {
  for (int i = 0; i < n; i++) {
    struct job *j = made(i);
    pthread_create(&to[i], NULL, own_job, j);
  }
}
