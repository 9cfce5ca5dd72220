// The chain is checked, the name is not: anybody's valid certificate will do.
#include <curl/curl.h>

void name_off(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void name_off_chain_on(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// http-tls-verification-disabled speaks at the peer switch.
void both_off(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void both_off_in_other_order(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void both_off_on_a_handle_of_the_caller(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
}

void name_on(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// 1 means 2 since 7.66.0, and true is 1.
void name_one(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void by_default(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void of_the_proxy(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_PROXY, "https://proxy.example.com:3128");
  curl_easy_setopt(curl, CURLOPT_PROXY_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void of_the_resolver(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_DOH_URL, "https://dns.example.com/query");
  curl_easy_setopt(curl, CURLOPT_DOH_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The peer switch was put back: the name is what remains.
void chain_restored(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void name_restored(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
