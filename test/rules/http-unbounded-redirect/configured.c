// Values that the program does not fix.
#include <curl/curl.h>
#include <stdlib.h>

static int fetch(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Off unless somebody asks for it: a note.
int by_flag(int follow) {
  CURL *curl = curl_easy_init();
  if (follow)
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect note "'follow'"
  return fetch(curl);
}

int by_value(long follow) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, follow); // expect: http-unbounded-redirect note "'follow'"
  return fetch(curl);
}

int by_flag_limited(int follow) {
  CURL *curl = curl_easy_init();
  if (follow) {
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L);
  }
  return fetch(curl);
}

// The same flag asked twice.
int by_flag_twice(int follow) {
  CURL *curl = curl_easy_init();
  if (follow)
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  if (follow)
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L);
  return fetch(curl);
}

int limit_from_outside(long most) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, most);
  return fetch(curl);
}

struct on {
  int follow;
};

void on_defaults(struct on *c) { c->follow = 1; }
void on_parse(struct on *c, const char *text) { c->follow = atoi(text); }

int on_use(const struct on *c) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, (long)c->follow); // expect: http-unbounded-redirect warning "by the default of"
  return fetch(curl);
}

struct off {
  int follow;
};

void off_defaults(struct off *c) { c->follow = 0; }
void off_parse(struct off *c, const char *text) { c->follow = atoi(text); }

int off_use(const struct off *c) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, (long)c->follow); // expect: http-unbounded-redirect note ""
  return fetch(curl);
}

struct endless {
  long redirects;
};

void endless_defaults(struct endless *c) { c->redirects = -1; }
void endless_parse(struct endless *c, const char *text) {
  c->redirects = atol(text);
}

int endless_use(const struct endless *c) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, c->redirects); // expect: http-unbounded-redirect "by the default of"
  return fetch(curl);
}

struct few {
  long redirects;
};

void few_defaults(struct few *c) { c->redirects = 5; }
void few_parse(struct few *c, const char *text) { c->redirects = atol(text); }

int few_use(const struct few *c) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, c->redirects);
  return fetch(curl);
}

// Without a limit only when somebody asks for that.
int by_ternary(int unlimited) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, unlimited ? -1L : 10L); // expect: http-unbounded-redirect note "'unlimited'"
  return fetch(curl);
}

int constant_true(void) {
  static const long follow = 1;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, follow); // expect: http-unbounded-redirect warning ""
  return fetch(curl);
}

int constant_false(void) {
  const long follow = 0;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, follow);
  return fetch(curl);
}
