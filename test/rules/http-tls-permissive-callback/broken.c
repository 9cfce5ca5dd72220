// errors: yes
#include <curl/curl.h>

static int any_host(void *user, int type, const char *key, size_t length) {
  (void)user, (void)type, (void)key, (void)length;
  return CURLKHMATCH_OK;
}

static int broken_judge(void *user, int type, const char *key, size_t length) {
  if (missing(user, type, key, length))
    return CURLKHMATCH_OK;
  return CURLKHMATCH_OK;
}

static int rejects(void *user, int type, const char *key, size_t length) {
  (void)user, (void)type, (void)key, (void)length;
  return CURLKHMATCH_MISMATCH;
}

void whole(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, any_host); // expect: http-tls-permissive-callback ""
}
void right(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, rejects);
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, broken_judge);
}
