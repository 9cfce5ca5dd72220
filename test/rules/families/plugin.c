// checks: *
// A monitoring plugin as C programs have it: one handle per configured host,
// callbacks with void *, goto clean-up, defaults in another function.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
  char *url;
  int verify_peer;
  int verify_host;
  int timeout;
  CURL *curl;
  char error[CURL_ERROR_SIZE];
} host_t;

int plugin_register(const char *name, int (*read)(void *), void (*release)(void *), void *user_data);

static void host_free(void *arg) {
  host_t *host = arg;
  if (host == NULL)
    return;
  if (host->curl != NULL)
    curl_easy_cleanup(host->curl);
  free(host->url);
  free(host);
}

static void host_defaults(host_t *host) {
  host->verify_peer = 1;
  host->verify_host = 1;
  host->timeout = 10000;
}

static int host_connect(host_t *host) {
  if (host->curl != NULL) {
    curl_easy_cleanup(host->curl);
    host->curl = NULL;
  }
  host->curl = curl_easy_init();
  if (host->curl == NULL) {
    fprintf(stderr, "curl_easy_init failed\n");
    return -1;
  }
  curl_easy_setopt(host->curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(host->curl, CURLOPT_ERRORBUFFER, host->error);
  curl_easy_setopt(host->curl, CURLOPT_URL, host->url);
  curl_easy_setopt(host->curl, CURLOPT_SSL_VERIFYPEER, (long)host->verify_peer);
  if (host->timeout >= 0)
    curl_easy_setopt(host->curl, CURLOPT_TIMEOUT_MS, (long)host->timeout);
  return 0;
}

static int host_read(void *user_data) {
  host_t *host = user_data;
  if (host->curl == NULL && host_connect(host) != 0)
    return -1;
  if (curl_easy_perform(host->curl) != CURLE_OK) {
    fprintf(stderr, "%s\n", host->error);
    return -1;
  }
  return 0;
}

int host_add(const char *name, const char *url, const char *verify, const char *timeout) {
  host_t *host = calloc(1, sizeof(*host));
  if (host == NULL)
    return -1;
  host_defaults(host);
  host->url = strdup(url);
  if (verify)
    host->verify_peer = atoi(verify);
  if (timeout)
    host->timeout = atoi(timeout);
  if (host_connect(host) != 0) {
    host_free(host);
    return -1;
  }
  return plugin_register(name, host_read, host_free, host);
}
