// Configured in one function, used in another.
#include <curl/curl.h>
#include <stdlib.h>

struct poller {
  CURL *curl;
};

int poller_init(struct poller *p) {
  p->curl = curl_easy_init();
  if (!p->curl)
    return -1;
  curl_easy_setopt(p->curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  return 0;
}

int poller_poll(struct poller *p) { return curl_easy_perform(p->curl); }

void poller_done(struct poller *p) { curl_easy_cleanup(p->curl); }

struct limited {
  CURL *curl;
};

int limited_init(struct limited *l) {
  l->curl = curl_easy_init();
  if (!l->curl)
    return -1;
  curl_easy_setopt(l->curl, CURLOPT_FOLLOWLOCATION, 1L);
  return 0;
}

void limited_configure(struct limited *l) {
  curl_easy_setopt(l->curl, CURLOPT_MAXREDIRS, 5L);
}

int limited_poll(struct limited *l) { return curl_easy_perform(l->curl); }

static CURL *session;

int session_init(void) {
  session = curl_easy_init();
  if (!session)
    return -1;
  curl_easy_setopt(session, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  return 0;
}

int session_get(const char *url) {
  curl_easy_setopt(session, CURLOPT_URL, url);
  return curl_easy_perform(session);
}

static CURL *bounded_session;

int bounded_session_init(void) {
  bounded_session = curl_easy_init();
  if (!bounded_session)
    return -1;
  curl_easy_setopt(bounded_session, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(bounded_session, CURLOPT_MAXREDIRS, 5L);
  return 0;
}

int bounded_session_get(const char *url) {
  curl_easy_setopt(bounded_session, CURLOPT_URL, url);
  return curl_easy_perform(bounded_session);
}

// Anybody can reach it.
CURL *shared;

int shared_init(void) {
  shared = curl_easy_init();
  if (!shared)
    return -1;
  curl_easy_setopt(shared, CURLOPT_FOLLOWLOCATION, 1L);
  return 0;
}

int shared_get(const char *url) {
  curl_easy_setopt(shared, CURLOPT_URL, url);
  return curl_easy_perform(shared);
}

// A template and its copy: the copy has the limit of the original.
int copied(const char *url) {
  CURL *original = curl_easy_init();
  curl_easy_setopt(original, CURLOPT_MAXREDIRS, 20L);
  CURL *curl = curl_easy_duphandle(original);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_easy_cleanup(original);
  return result;
}

int copied_without(const char *url) {
  CURL *original = curl_easy_init();
  CURL *curl = curl_easy_duphandle(original);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_easy_cleanup(original);
  return result;
}
