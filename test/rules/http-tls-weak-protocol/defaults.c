// options: http-tls-weak-protocol.ReportDefaults=true
// Nobody asks for a version, and this libcurl leaves it to the TLS library.
#include <curl/curl.h>

int open(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode result = curl_easy_perform(curl); // expect: http-tls-weak-protocol "'curl' asks for no TLS version"
  curl_easy_cleanup(curl);
  return result;
}

// Once for the handle.
int twice(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode result = curl_easy_perform(curl); // expect: http-tls-weak-protocol
  if (result)
    result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int default_said(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_DEFAULT);
  CURLcode result = curl_easy_perform(curl); // expect: http-tls-weak-protocol
  curl_easy_cleanup(curl);
  return result;
}

int asked(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int asked_later(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_DEFAULT);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_3);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int of_the_caller(CURL *curl) { return curl_easy_perform(curl); }

void configure_elsewhere(CURL *curl);

int by_another_file(void) {
  CURL *curl = curl_easy_init();
  configure_elsewhere(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

static void secure(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
}

int by_helper(void) {
  CURL *curl = curl_easy_init();
  secure(curl);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

void unused(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
}
