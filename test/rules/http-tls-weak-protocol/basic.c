// Versions. The names look alike: TLSv1 is "1.0 and later", TLSv1_2 is "1.2 and
// later".
#include <curl/curl.h>

void any_tls(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1); // expect: http-tls-weak-protocol warning "set CURLOPT_SSLVERSION to CURL_SSLVERSION_TLSv1_2"
}

void one_zero(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_0); // expect: http-tls-weak-protocol "may speak a TLS version below 1.2"
}

void one_one(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_1); // expect: http-tls-weak-protocol
}

void ssl_three(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_SSLv3); // expect: http-tls-weak-protocol
}

void low_maximum(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_MAX_TLSv1_1); // expect: http-tls-weak-protocol
}

void low_minimum_with_maximum(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_0 | CURL_SSLVERSION_MAX_TLSv1_2); // expect: http-tls-weak-protocol
}

void of_the_proxy(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_PROXY_SSLVERSION, CURL_SSLVERSION_TLSv1); // expect: http-tls-weak-protocol "CURLOPT_PROXY_SSLVERSION"
}

void number(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, 3L); // expect: http-tls-weak-protocol
}

void one_two(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
}

void one_three(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_3);
}

void one_two_only(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2 | CURL_SSLVERSION_MAX_TLSv1_2);
}

void the_default(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_DEFAULT);
}

void maximum_only(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_MAX_TLSv1_3);
}

// Nobody has used it before it was put right.
int put_right(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  return curl_easy_perform(curl);
}

int wiped(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1);
  curl_easy_reset(curl);
  return curl_easy_perform(curl);
}

int nothing_asked(CURL *curl) { return curl_easy_perform(curl); }

void http_version(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_1_0);
}

void ftp_upgrade(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL);
}
