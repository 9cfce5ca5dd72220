// Zero in its many forms.
#include <curl/curl.h>
#include <stdbool.h>

enum { NAME_OFF, NAME_ON = 2 };
static const long Unchecked = 0;

void by_int(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0); // expect: http-tls-hostname-unverified ""
}

void by_false(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, false); // expect: http-tls-hostname-unverified ""
}

void by_true(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, true);
}

void by_enumerator(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, (long)NAME_OFF); // expect: http-tls-hostname-unverified ""
}

void by_good_enumerator(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, (long)NAME_ON);
}

void by_constant(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, Unchecked); // expect: http-tls-hostname-unverified ""
}

void by_parameter(CURL *curl, long verify) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, verify);
}

void by_two_good_values(CURL *curl, int old) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, old ? 1L : 2L);
}
