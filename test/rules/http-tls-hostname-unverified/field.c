// Configured in init(), used in read().
#include <curl/curl.h>

struct any_name {
  CURL *curl;
};

int any_name_init(struct any_name *st) {
  st->curl = curl_easy_init();
  curl_easy_setopt(st->curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  return st->curl != NULL;
}

int any_name_read(struct any_name *st) { return curl_easy_perform(st->curl); }

struct verified {
  CURL *curl;
};

int verified_init(struct verified *st) {
  st->curl = curl_easy_init();
  curl_easy_setopt(st->curl, CURLOPT_SSL_VERIFYHOST, 2L);
  return st->curl != NULL;
}

int verified_read(struct verified *st) { return curl_easy_perform(st->curl); }

struct open {
  CURL *curl;
};

int open_init(struct open *st) {
  st->curl = curl_easy_init();
  curl_easy_setopt(st->curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(st->curl, CURLOPT_SSL_VERIFYHOST, 0L);
  return st->curl != NULL;
}

int open_read(struct open *st) { return curl_easy_perform(st->curl); }
