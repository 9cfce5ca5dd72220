// checks: *
// One cause, one finding: what each family says when several checks could.
#include <curl/curl.h>
#include <stdio.h>

// The infinite deadline speaks, not also a missing one.
int infinite_not_missing(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Nor a partial one.
int infinite_not_partial(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// A deadline without effect speaks, not also a missing one.
int wiped_not_missing(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  curl_easy_reset(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int too_late_not_missing(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  CURLcode result = curl_easy_perform(curl);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  curl_easy_cleanup(curl);
  return result;
}

int half_not_missing(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_LOW_SPEED_TIME, 10L); // expect: http-ineffective-deadline ""
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int refused_not_missing(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, -1L); // expect: http-ineffective-deadline ""
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// An infinite deadline that a reset wipes has no part in it any more.
int wiped_infinite(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 0L);
  curl_easy_reset(curl);
  CURLcode result = curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
  return result;
}

int partial_not_missing(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  CURLcode result = curl_easy_perform(curl); // expect: http-partial-deadline "'curl'"
  curl_easy_cleanup(curl);
  return result;
}

// Both TLS switches: the peer switch speaks.
int peer_not_name(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int name_alone(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// A second release is no other use.
void second_release(CURL *curl) {
  curl_easy_cleanup(curl);
  curl_easy_cleanup(curl); // expect: http-double-release "'curl'"
}

// The first use speaks; that the dead handle has no deadline does not matter.
int first_use(CURL *curl) {
  curl_easy_cleanup(curl);
  curl_easy_reset(curl); // expect: http-use-after-release "'curl'"
  return curl_easy_perform(curl);
}

// Nothing wrong.
int all_well(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, 5L);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK)
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
  curl_easy_cleanup(curl);
  return result;
}
