// The peer's certificate is not verified.
#include <curl/curl.h>

void switched_off(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Without a certificate a checked name is worth nothing: one cause.
void both_switched_off(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void both_in_other_order(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void with_name_still_checked(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void switched_on(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// libcurl verifies by default.
void by_default(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The name alone is http-tls-hostname-unverified's.
void only_the_name(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Wrong whoever uses the handle later: no exchange is needed in sight.
void on_a_handle_of_the_caller(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
}

// The proxy and the DNS server that speaks HTTPS are peers too.
void of_the_proxy(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_PROXY, "https://proxy.example.com:3128");
  curl_easy_setopt(curl, CURLOPT_PROXY_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void of_the_resolver(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_DOH_URL, "https://dns.example.com/query");
  curl_easy_setopt(curl, CURLOPT_DOH_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// OCSP stapling is off by default; saying so weakens nothing.
void stapling(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYSTATUS, 0L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void own_authority(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_CAINFO, "/etc/ssl/internal-ca.pem");
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
