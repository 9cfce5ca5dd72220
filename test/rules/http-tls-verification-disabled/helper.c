// Helpers and wrappers: where the zero is written.
#include <curl/curl.h>
#include <stdio.h>

static void trust_anything(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
}

void first_caller(void) {
  CURL *curl = curl_easy_init();
  trust_anything(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void second_caller(void) {
  CURL *curl = curl_easy_init();
  trust_anything(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static void set_verification(CURL *curl, long peer) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, peer);
}

void argument_on(void) {
  CURL *curl = curl_easy_init();
  set_verification(curl, 1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void argument_off(void) {
  CURL *curl = curl_easy_init();
  set_verification(curl, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static int set_long(CURL *curl, CURLoption option, long value) {
  CURLcode rc = curl_easy_setopt(curl, option, value);
  if (rc != CURLE_OK)
    fprintf(stderr, "%s\n", curl_easy_strerror(rc));
  return rc == CURLE_OK;
}

int wrapped_on(void) {
  CURL *curl = curl_easy_init();
  int ok = set_long(curl, CURLOPT_SSL_VERIFYPEER, 1L) &&
           set_long(curl, CURLOPT_FOLLOWLOCATION, 0L) &&
           curl_easy_perform(curl) == CURLE_OK;
  curl_easy_cleanup(curl);
  return ok;
}

int wrapped_off(void) {
  CURL *curl = curl_easy_init();
  int ok = set_long(curl, CURLOPT_SSL_VERIFYPEER, 0L) && // expect: http-tls-verification-disabled ""
           curl_easy_perform(curl) == CURLE_OK;
  curl_easy_cleanup(curl);
  return ok;
}

// A helper's handle is returned, with what was done to it.
static CURL *make_insecure(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  return curl;
}

void use_insecure(void) {
  CURL *curl = make_insecure();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Every caller of this one switches it on again.
static CURL *make_for_restoring(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  return curl;
}

void restores(void) {
  CURL *curl = make_for_restoring();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
