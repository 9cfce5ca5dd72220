// Zero in its many forms; what is not known is not zero.
#include <curl/curl.h>
#include <stdbool.h>

#define VERIFY_PEER 0
#define VERIFY_PEER_ON 1L
enum { OFF, ON };
static const long Unverified = 0;
static const long Verified = 1;

void by_int(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0); // expect: http-tls-verification-disabled ""
}

void by_bool(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, false); // expect: http-tls-verification-disabled ""
}

void by_true(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, true);
}

void by_macro(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, (long)VERIFY_PEER); // expect: http-tls-verification-disabled ""
}

void by_good_macro(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, VERIFY_PEER_ON);
}

void by_enumerator(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, (long)OFF); // expect: http-tls-verification-disabled ""
}

void by_good_enumerator(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, (long)ON);
}

void by_constant(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, Unverified); // expect: http-tls-verification-disabled ""
}

void by_good_constant(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, Verified);
}

void by_local(CURL *curl) {
  long verify = 1;
  verify = 0;
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, verify); // expect: http-tls-verification-disabled ""
}

void by_good_local(CURL *curl) {
  long verify = 0;
  verify = 1;
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, verify);
}

void by_negation(CURL *curl) {
  const int strict = 1;
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, (long)!strict); // expect: http-tls-verification-disabled ""
}

void by_parameter(CURL *curl, long verify) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, verify);
}

long corp_verify(void);

void by_unknown_function(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, corp_verify());
}

// The option in a variable.
void option_in_a_variable(CURL *curl) {
  const CURLoption option = CURLOPT_SSL_VERIFYPEER;
  curl_easy_setopt(curl, option, 0L); // expect: http-tls-verification-disabled ""
}
