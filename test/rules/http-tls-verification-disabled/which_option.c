// Paths on which the switch is never reached say nothing of the option.
#include <curl/curl.h>
#include <stddef.h>

struct config {
  const char *url;
  const char *cert;
  int verify_peer;
};

int set_up(CURL *curl, const struct config *c) {
  int result = 0;
  if (c->url == NULL) {
    result = -1;
    goto done;
  }
  if (c->cert != NULL && c->cert[0] != '\0')
    if (curl_easy_setopt(curl, CURLOPT_SSLCERT, c->cert) != CURLE_OK) {
      result = -2;
      goto done;
    }
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, c->verify_peer ? 1L : 0L); // expect: http-tls-verification-disabled note "by 'c->verify_peer'"
done:
  return result;
}

int set_up_by_branch(CURL *curl, const struct config *c) {
  if (c->url == NULL)
    return -1;
  if (c->verify_peer)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  else
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note "by 'c->verify_peer'"
  return 0;
}
