// Behind an option of the program, its default decides.
#include <curl/curl.h>
#include <stdlib.h>

void by_flag(CURL *curl, int old_servers) {
  if (old_servers)
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1); // expect: http-tls-weak-protocol note "an old TLS version can be allowed by 'old_servers'"
}

void by_ternary(CURL *curl, int old_servers) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, old_servers ? CURL_SSLVERSION_TLSv1_1 : CURL_SSLVERSION_TLSv1_2); // expect: http-tls-weak-protocol note ""
}

void by_number(CURL *curl, long version) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, version);
}

struct good {
  long version;
};

void good_defaults(struct good *c) { c->version = CURL_SSLVERSION_TLSv1_2; }
void good_parse(struct good *c, const char *text) { c->version = atol(text); }

void good_use(const struct good *c, CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, c->version);
}

struct bad {
  long version;
};

void bad_defaults(struct bad *c) { c->version = CURL_SSLVERSION_TLSv1_0; }
void bad_parse(struct bad *c, const char *text) { c->version = atol(text); }

void bad_use(const struct bad *c, CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, c->version); // expect: http-tls-weak-protocol warning "by the default of"
}

// Which of them, the user says.
long parse(const char *name) {
  return name[0] == '0' ? CURL_SSLVERSION_TLSv1_0 : CURL_SSLVERSION_TLSv1_2;
}

void by_name(CURL *curl, const char *name) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, parse(name));
}

void compiled_out(CURL *curl) {
#ifdef OLD_SERVERS
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1);
#endif
  curl_easy_perform(curl);
}

void constant_false(CURL *curl) {
  const int old_servers = 0;
  if (old_servers)
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1);
}
