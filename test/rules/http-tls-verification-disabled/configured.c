// Behind an option of the program, its default decides.
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

// Default not in sight: a note.
void by_flag(CURL *curl, int insecure) {
  if (insecure)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
}

void by_flag_with_else(CURL *curl, int verify) {
  if (verify) {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  } else {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  }
}

void by_ternary(CURL *curl, int verify) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, verify ? 1L : 0L); // expect: http-tls-verification-disabled note ""
}

void by_environment(CURL *curl) {
  if (getenv("FETCH_INSECURE") != NULL)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
}

enum trust { TRUST_SYSTEM, TRUST_PINNED, TRUST_ANYTHING };

void by_switch(CURL *curl, enum trust trust) {
  switch (trust) {
  case TRUST_ANYTHING:
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
    break;
  case TRUST_SYSTEM:
  case TRUST_PINNED:
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
    break;
  }
}

// Default in sight, good: a note.
struct good {
  int verify;
};

void good_defaults(struct good *c) { c->verify = 1; }
void good_parse(struct good *c, const char *text) { c->verify = atoi(text); }

void good_use(const struct good *c, CURL *curl) {
  if (!c->verify)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
}

void good_ternary(const struct good *c, CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, c->verify ? 1L : 0L); // expect: http-tls-verification-disabled note ""
}

// The value itself goes through: its only constant in sight is good.
void good_value(const struct good *c, CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, (long)c->verify);
}

// An option of the command line: initialised well, switched by -k.
static int allow_insecure = 0;

void parse_arguments(int argc, char **argv) {
  for (int i = 1; i < argc; ++i)
    if (strcmp(argv[i], "-k") == 0)
      allow_insecure = 1;
}

void command_line(CURL *curl) {
  if (allow_insecure)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
}

// Default in sight, bad: reported.
struct bad {
  int verify;
};

void bad_defaults(struct bad *c) { c->verify = 0; }
void bad_parse(struct bad *c, const char *text) { c->verify = atoi(text); }

void bad_use(const struct bad *c, CURL *curl) {
  if (!c->verify)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
}

void bad_ternary(const struct bad *c, CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, c->verify ? 1L : 0L); // expect: http-tls-verification-disabled ""
}

static int skip_verification = 1;

void parse_skip(const char *text) { skip_verification = atoi(text); }

void bad_static(CURL *curl) {
  if (skip_verification)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
}

// A constant decides: no option at all.
void constant_true(CURL *curl) {
  const int insecure = 1;
  if (insecure)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
}

void constant_false(CURL *curl) {
  const int insecure = 0;
  if (insecure)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
}

void constant_ternary(CURL *curl) {
  const int verify = 1;
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, verify ? 1L : 0L);
}
