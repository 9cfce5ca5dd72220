// Behind an option of the program, its default decides.
#include <curl/curl.h>
#include <stdlib.h>

void by_flag(CURL *curl, int any_name) {
  if (any_name)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified note ""
}

void by_ternary(CURL *curl, int verify) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, verify ? 2L : 0L); // expect: http-tls-hostname-unverified note ""
}

struct good {
  int verify_host;
};

void good_defaults(struct good *c) { c->verify_host = 1; }
void good_parse(struct good *c, const char *text) { c->verify_host = atoi(text); }

void good_use(const struct good *c, CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, c->verify_host ? 2L : 0L); // expect: http-tls-hostname-unverified note ""
}

struct bad {
  int verify_host;
};

void bad_defaults(struct bad *c) { c->verify_host = 0; }
void bad_parse(struct bad *c, const char *text) { c->verify_host = atoi(text); }

void bad_use(const struct bad *c, CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, c->verify_host ? 2L : 0L); // expect: http-tls-hostname-unverified ""
}

// The same option switches both: one cause, at the peer switch.
void both_by_flag(CURL *curl, int insecure) {
  if (insecure) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  }
}

// Not compiled: not there.
void compiled_out(CURL *curl) {
#ifdef SKIP_HOSTNAME_VERIFICATION
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
#endif
  curl_easy_perform(curl);
}

void constant_false(CURL *curl) {
  const int any_name = 0;
  if (any_name)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
}
