// Macros and functions of the program around the call.
#include <curl/curl.h>
#include <stdlib.h>

// The argument is the user's.
#define SET(curl, option, value)                                              \
  do {                                                                        \
    if (curl_easy_setopt(curl, option, value) != CURLE_OK)                    \
      abort();                                                                \
  } while (0)

void macro(CURL *curl) {
  SET(curl, CURLOPT_NOSIGNAL, 1); // expect: http-setopt-type "CURLOPT_NOSIGNAL takes a 'long'"
}

void macro_clean(CURL *curl) { SET(curl, CURLOPT_NOSIGNAL, 1L); }

// It is in the macro: each use says so.
#define QUIET(curl) curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 1)
void in_the_macro(CURL *curl) {
  QUIET(curl); // expect: http-setopt-type ""
}

#define LIMIT 30
void constant(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, LIMIT); // expect: http-setopt-type "write (long)LIMIT"
}

#define LONG_LIMIT 30L
void long_constant(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, LONG_LIMIT);
}

// The wrapper narrows whatever it is given.
static void set_int(CURL *curl, CURLoption option, int value) {
  curl_easy_setopt(curl, option, value);
}
void wrapper(CURL *curl) {
  set_int(curl, CURLOPT_TIMEOUT, 30); // expect: http-setopt-type "in the wrapper"
}

// The prototype converts.
static void set_long(CURL *curl, CURLoption option, long value) {
  curl_easy_setopt(curl, option, value);
}
void converted_literal(CURL *curl) { set_long(curl, CURLOPT_TIMEOUT, 30); }
void converted_by_the_caller(CURL *curl, int limit) {
  set_long(curl, CURLOPT_TIMEOUT, limit);
}

static void set_number(CURL *curl, CURLoption option, int value) {
  curl_easy_setopt(curl, option, (long)value);
}
void converted_in_the_wrapper(CURL *curl) {
  set_number(curl, CURLOPT_TIMEOUT, 30);
}

static void set_limit(CURL *curl, int limit) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, limit); // expect: http-setopt-type ""
}
void wrapped_option(CURL *curl) { set_limit(curl, 30); }

// What the option is, nobody knows.
void unknown(CURL *curl, CURLoption option, int value) {
  curl_easy_setopt(curl, option, value);
}

struct settings {
  int verbose;
  long timeout;
  unsigned retries : 4;
};
void field(CURL *curl, const struct settings *settings) {
  curl_easy_setopt(curl, CURLOPT_VERBOSE, settings->verbose); // expect: http-setopt-type "(long)settings->verbose"
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, settings->timeout);
}

void bits(CURL *curl, const struct settings *settings) {
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, settings->retries); // expect: http-setopt-type ""
}

void branch(CURL *curl, int verbose) {
  if (verbose)
    curl_easy_setopt(curl, CURLOPT_VERBOSE, verbose); // expect: http-setopt-type ""
}

void choice(CURL *curl, int fast) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, fast ? 5 : 60); // expect: http-setopt-type "(long)(fast ? 5 : 60)"
}

void long_choice(CURL *curl, int fast) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, fast ? 5L : 60);
}

// Never reached: nothing is passed.
void unreachable(CURL *curl) {
  return;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30);
}
