// Ways to trust a private authority that leave verification on.
#include <curl/curl.h>
#include <stdlib.h>
#include <string.h>

void file(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_CAINFO, "/etc/ssl/internal-ca.pem");
}

void directory(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_CAPATH, "/etc/ssl/internal");
}

void memory(CURL *curl, const char *pem) {
  struct curl_blob blob = {(void *)pem, strlen(pem), CURL_BLOB_COPY};
  curl_easy_setopt(curl, CURLOPT_CAINFO_BLOB, &blob);
}

void environment(CURL *curl) {
  const char *bundle = getenv("FETCH_CA_BUNDLE");
  if (bundle != NULL)
    curl_easy_setopt(curl, CURLOPT_CAINFO, bundle);
}

void store_of_the_system(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_OPTIONS, (long)CURLSSLOPT_NATIVE_CA);
}

void client_certificate(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLCERT, "/etc/ssl/client.pem");
  curl_easy_setopt(curl, CURLOPT_SSLKEY, "/etc/ssl/client.key");
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
}

void address_instead_of_a_name(CURL *curl) {
  struct curl_slist *hosts = curl_slist_append(NULL, "api.example.com:443:127.0.0.1");
  curl_easy_setopt(curl, CURLOPT_RESOLVE, hosts);
  curl_easy_setopt(curl, CURLOPT_URL, "https://api.example.com/");
  curl_easy_perform(curl);
  curl_slist_free_all(hosts);
}

void on_both_branches(CURL *curl, int internal) {
  if (internal) {
    curl_easy_setopt(curl, CURLOPT_CAINFO, "/etc/ssl/internal-ca.pem");
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  } else {
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  }
}

void both_values_verify(CURL *curl, int strict) {
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, strict ? 2L : 1L);
}

// An option may only switch verification on.
void asked_for(CURL *curl, int verify) {
  if (verify)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
}

// Zero of another option under the same flag.
void other_option(CURL *curl, int insecure) {
  if (insecure)
    curl_easy_setopt(curl, CURLOPT_SSL_ENABLE_ALPN, 0L);
}

void every_step_checked(CURL *curl) {
  if (curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L) != CURLE_OK ||
      curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L) != CURLE_OK)
    abort();
}
