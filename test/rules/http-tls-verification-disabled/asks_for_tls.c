// An option for TLS at all is no option for its verification.
#include <curl/curl.h>

struct target {
  int https;
  int use_ssl;
  int ssl_insecure;
  int https_port;
  int internal;
};

int whenever_there_is_tls(CURL *curl, struct target *t) {
  if (t->https)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled error
  return curl_easy_perform(curl);
}

int another_name(CURL *curl, struct target *t) {
  if (t->use_ssl)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled error
  return curl_easy_perform(curl);
}

int asked_for(CURL *curl, struct target *t) {
  if (t->ssl_insecure)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note "by 't->ssl_insecure'"
  return curl_easy_perform(curl);
}

int something_else(CURL *curl, struct target *t) {
  if (t->internal)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note
  return curl_easy_perform(curl);
}

int a_port(CURL *curl, struct target *t) {
  if (t->https_port)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note
  return curl_easy_perform(curl);
}

int verified(CURL *curl, struct target *t) {
  if (t->https)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  return curl_easy_perform(curl);
}
