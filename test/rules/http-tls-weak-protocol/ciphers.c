// Cipher lists: what is named, not what is taken away.
#include <curl/curl.h>
#include <stdio.h>

static const char legacy[] = "AES128-SHA:DES-CBC3-SHA";
static const char *const modern = "ECDHE-ECDSA-AES128-GCM-SHA256";

void null_ciphers(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "NULL-SHA256"); // expect: http-tls-weak-protocol warning "offers ciphers that hide nothing or are broken"
}

void rc4(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "HIGH:RC4-SHA"); // expect: http-tls-weak-protocol
}

void triple_des(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, legacy); // expect: http-tls-weak-protocol
}

void anonymous(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "ALL:aNULL"); // expect: http-tls-weak-protocol
}

void security_level(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "DEFAULT@SECLEVEL=0"); // expect: http-tls-weak-protocol
}

void of_the_proxy(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_PROXY_SSL_CIPHER_LIST, "EXPORT,LOW"); // expect: http-tls-weak-protocol
}

void lower_case(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "rsa_rc4_128_md5"); // expect: http-tls-weak-protocol
}

void by_flag(CURL *curl, int old_servers) {
  if (old_servers)
    curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "DEFAULT:3DES"); // expect: http-tls-weak-protocol note "broken ciphers can be allowed by 'old_servers'"
}

static void use_ciphers(CURL *curl, const char *list) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, list);
}

void by_helper(CURL *curl) {
  use_ciphers(curl, "RC4-MD5"); // expect: http-tls-weak-protocol
}

void by_helper_good(CURL *curl) { use_ciphers(curl, "HIGH"); }

void taken_away(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "HIGH:!aNULL:!MD5:!3DES:-RC4");
}

void only_sorted(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "ALL:!ADH:+HIGH:+LOW");
}

void good(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "ECDHE-RSA-AES256-GCM-SHA384:ECDHE-RSA-AES128-GCM-SHA256");
}

void good_constant(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, modern);
}

void higher_level(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "DEFAULT@SECLEVEL=2");
}

// Words, not letters.
void part_of_a_word(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "SLOWER:DESIRED:ANNULLED");
}

void from_outside(CURL *curl, const char *list) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, list);
}

void put_together(CURL *curl, const char *more) {
  char list[64];
  snprintf(list, sizeof list, "HIGH:%s", more);
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, list);
}

void none(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, NULL);
}

int put_right(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, "RC4-SHA");
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, NULL);
  return curl_easy_perform(curl);
}

void another_option(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_USERAGENT, "RC4 reader, MD5");
}

void later_tls(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TLS13_CIPHERS, "TLS_AES_128_GCM_SHA256");
}
