// Numbers where a long is read: int, unsigned, bool, enum, size_t, double.
#include <curl/curl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

void literal(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_VERBOSE, 1); // expect: http-setopt-type "the option CURLOPT_VERBOSE takes a 'long' and gets 'int'"
}

void negative(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, -1); // expect: http-setopt-type "write (long)(-1)"
}

void boolean(CURL *curl, bool on) {
  curl_easy_setopt(curl, CURLOPT_NOBODY, on); // expect: http-setopt-type "gets '_Bool'"
}

void is_true(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_POST, true); // expect: http-setopt-type ""
}

void unsigned_int(CURL *curl, unsigned n) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, n); // expect: http-setopt-type "gets 'unsigned int'"
}

void short_number(CURL *curl, short port) {
  curl_easy_setopt(curl, CURLOPT_PORT, port); // expect: http-setopt-type "gets 'short'"
}

void arithmetic(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 2 * 60); // expect: http-setopt-type "write (long)(2 * 60)"
}

// As wide as a long here, not everywhere.
void size(CURL *curl, size_t n) {
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, n); // expect: http-setopt-type "where the two differ in size"
}

void length(CURL *curl, const char *body) {
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, strlen(body)); // expect: http-setopt-type "(long)strlen(body)"
}

void size_of(CURL *curl) {
  static const char body[] = "a=1";
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE, sizeof(body) - 1); // expect: http-setopt-type ""
}

void fraction(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 1.5); // expect: http-setopt-type "gets 'double'"
}

void pointer(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_HTTPGET, NULL); // expect: http-setopt-type "takes a 'long'"
}

void narrow_for_large(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, -1); // expect: http-setopt-type "takes a 64-bit integer"
}

void of_the_container(CURLM *multi) {
  curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 10); // expect: http-setopt-type "CURLMOPT_MAXCONNECTS"
}

// Right.
void suffix(CURL *curl) { curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); }

void cast(CURL *curl, int n) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, (long)n);
}

void long_variable(CURL *curl, long n) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, n);
}

void long_product(CURL *curl, int n) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, n * 60L);
}

void parsed(CURL *curl, const char *text) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, atol(text));
}

void plain_unsigned_long(CURL *curl, unsigned long mask) {
  curl_easy_setopt(curl, CURLOPT_HTTPAUTH, mask);
}

void point_in_time(CURL *curl, time_t when) {
  curl_easy_setopt(curl, CURLOPT_TIMEVALUE, when);
}

void large(CURL *curl, curl_off_t size) {
  curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, size);
}

void other_names_of_it(CURL *curl, int64_t other, long third) {
  curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, other);
  curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, third);
}

void large_cast(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_RESUME_FROM_LARGE, (curl_off_t)10);
}
