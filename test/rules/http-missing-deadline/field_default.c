// A deadline that one function sets where the program is configured to, on a
// handle in a field; another function makes the request.
#include <curl/curl.h>

struct options {
  long timeout;
  long patience;
  long unknown;
};
struct worker {
  CURL *post;
  CURL *get;
  CURL *put;
  struct options *opts;
};

void defaults(struct options *o) {
  o->timeout = 0;
  o->patience = 30000;
}
void configure(struct options *o, long value, int given) {
  if (given) {
    o->timeout = value;
    o->patience = value;
    o->unknown = value;
  }
}

static void post_setup(struct worker *w) {
  curl_easy_setopt(w->post, CURLOPT_POST, 1L);
  if (w->opts->timeout)
    curl_easy_setopt(w->post, CURLOPT_TIMEOUT_MS, w->opts->timeout); // expect-step: "its deadline is set here"
}

static void get_setup(struct worker *w) {
  if (w->opts->patience)
    curl_easy_setopt(w->get, CURLOPT_TIMEOUT_MS, w->opts->patience);
}

static void put_setup(struct worker *w) {
  if (w->opts->unknown)
    curl_easy_setopt(w->put, CURLOPT_TIMEOUT_MS, w->opts->unknown);
}

int setup(struct worker *w) {
  w->post = curl_easy_init();
  w->get = curl_easy_init();
  w->put = curl_easy_init();
  if (!w->post || !w->get || !w->put)
    return -1;
  post_setup(w);
  get_setup(w);
  put_setup(w);
  return 0;
}

int post(struct worker *w, const char *body) {
  CURL *const curl = w->post;
  curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body);
  return curl_easy_perform(curl); // expect: http-missing-deadline "unless 'w->opts->timeout' is configured"
}

int get(struct worker *w) { return curl_easy_perform(w->get); }

int put(struct worker *w) { return curl_easy_perform(w->put); }
