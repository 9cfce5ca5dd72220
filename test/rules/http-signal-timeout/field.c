// Handles in fields, branches, loops, values from a configuration.
#include <curl/curl.h>
#include <pthread.h>

struct client {
  CURL *curl;
  long seconds;
  int quiet;
};

static int open_client(struct client *c) {
  c->curl = curl_easy_init();
  return c->curl ? 0 : -1;
}

static void keep_quiet(struct client *c) {
  curl_easy_setopt(c->curl, CURLOPT_NOSIGNAL, 1L);
}

static int loud(const char *url) {
  struct client c = {0};
  if (open_client(&c))
    return 1;
  curl_easy_setopt(c.curl, CURLOPT_URL, url);
  curl_easy_setopt(c.curl, CURLOPT_TIMEOUT, 20L); // expect: http-signal-timeout note "'c.curl'"
  CURLcode rc = curl_easy_perform(c.curl);
  curl_easy_cleanup(c.curl);
  return rc != CURLE_OK;
}

static int quiet_by_helper(const char *url) {
  struct client c = {0};
  if (open_client(&c))
    return 1;
  keep_quiet(&c);
  curl_easy_setopt(c.curl, CURLOPT_URL, url);
  curl_easy_setopt(c.curl, CURLOPT_TIMEOUT, 20L);
  CURLcode rc = curl_easy_perform(c.curl);
  curl_easy_cleanup(c.curl);
  return rc != CURLE_OK;
}

static int quiet_on_all_paths(const char *url, int fast) {
  struct client c = {0};
  if (open_client(&c))
    return 1;
  if (fast) {
    curl_easy_setopt(c.curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c.curl, CURLOPT_TIMEOUT_MS, 200L);
  } else {
    curl_easy_setopt(c.curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(c.curl, CURLOPT_TIMEOUT, 20L);
  }
  curl_easy_setopt(c.curl, CURLOPT_URL, url);
  CURLcode rc = curl_easy_perform(c.curl);
  curl_easy_cleanup(c.curl);
  return rc != CURLE_OK;
}

/* The same field decides both. */
static int correlated(const char *url, const struct client *as) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  if (as->quiet)
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  if (as->quiet)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

/* It may be 0 for all we know: no deadline, no signal. */
static int configured_deadline(const char *url, const struct client *as) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, (long)as->quiet);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, as->seconds);
  CURLcode rc = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return rc != CURLE_OK;
}

static int in_a_loop(char **urls, int n) {
  int bad = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
  for (int i = 0; i < n; i++) {
    curl_easy_setopt(curl, CURLOPT_URL, urls[i]);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L);
    bad += curl_easy_perform(curl) != CURLE_OK;
  }
  curl_easy_cleanup(curl);
  return bad;
}

static int loud_in_a_loop(char **urls, int n) {
  int bad = 0;
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  for (int i = 0; i < n; i++) {
    curl_easy_setopt(curl, CURLOPT_URL, urls[i]);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 20L); // expect: http-signal-timeout note
    bad += curl_easy_perform(curl) != CURLE_OK;
  }
  curl_easy_cleanup(curl);
  return bad;
}

static void *tick(void *count) {
  ++*(int *)count;
  return NULL;
}

int main(int argc, char **argv) {
  pthread_t clock;
  int ticks = 0;
  struct client as = {NULL, argc, argc > 3};
  if (argc < 2 || pthread_create(&clock, NULL, tick, &ticks))
    return 1;
  int rc = loud(argv[1]) + quiet_by_helper(argv[1]) +
           quiet_on_all_paths(argv[1], argc > 2) + correlated(argv[1], &as) +
           configured_deadline(argv[1], &as) + in_a_loop(argv + 1, argc - 1) +
           loud_in_a_loop(argv + 1, argc - 1);
  pthread_join(clock, NULL);
  return rc;
}
