// libcurl's own judges of SSH servers.
#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

static int always_fine(CURL *curl, const struct curl_khkey *known,
                       const struct curl_khkey *found, enum curl_khmatch match,
                       void *user) {
  (void)curl, (void)known, (void)found, (void)match, (void)user;
  return CURLKHSTAT_FINE; // expect-step: "accepts here"
}

static int always_adds(CURL *curl, const struct curl_khkey *known,
                       const struct curl_khkey *found, enum curl_khmatch match,
                       void *user) {
  (void)curl, (void)known, (void)found, (void)user;
  if (match == CURLKHMATCH_MISMATCH)
    fputs("the key has changed\n", stderr);
  return CURLKHSTAT_FINE_ADD_TO_FILE;
}

static int one_or_the_other(CURL *curl, const struct curl_khkey *known,
                            const struct curl_khkey *found,
                            enum curl_khmatch match, void *user) {
  (void)curl, (void)known, (void)found, (void)user;
  return match == CURLKHMATCH_OK ? CURLKHSTAT_FINE : CURLKHSTAT_FINE_REPLACE;
}

static int any_host(void *user, int type, const char *key, size_t length) {
  int answer = CURLKHMATCH_OK;
  (void)user;
  printf("key %d of %zu bytes: %s\n", type, length, key);
  return answer;
}

static int looks(CURL *curl, const struct curl_khkey *known,
                 const struct curl_khkey *found, enum curl_khmatch match,
                 void *user) {
  (void)curl, (void)known, (void)found, (void)user;
  return match == CURLKHMATCH_OK ? CURLKHSTAT_FINE : CURLKHSTAT_REJECT;
}

static int switches(CURL *curl, const struct curl_khkey *known,
                    const struct curl_khkey *found, enum curl_khmatch match,
                    void *user) {
  (void)curl, (void)known, (void)found, (void)user;
  switch (match) {
  case CURLKHMATCH_OK:
    return CURLKHSTAT_FINE;
  case CURLKHMATCH_MISSING:
    return CURLKHSTAT_FINE_ADD_TO_FILE;
  default:
    return CURLKHSTAT_REJECT;
  }
}

static int rejects(CURL *curl, const struct curl_khkey *known,
                   const struct curl_khkey *found, enum curl_khmatch match,
                   void *user) {
  (void)curl, (void)known, (void)found, (void)match, (void)user;
  return CURLKHSTAT_REJECT;
}

static int compares(void *user, int type, const char *key, size_t length) {
  (void)type;
  return memcmp(user, key, length) == 0 ? CURLKHMATCH_OK
                                        : CURLKHMATCH_MISMATCH;
}

static int sets_the_answer(void *user, int type, const char *key,
                           size_t length) {
  int answer = CURLKHMATCH_OK;
  if (type == 0 || strncmp(user, key, length) != 0)
    answer = CURLKHMATCH_MISMATCH;
  return answer;
}

int ask_the_user(const char *key);
static int asks(void *user, int type, const char *key, size_t length) {
  (void)user, (void)type, (void)length;
  return ask_the_user(key);
}

int not_in_sight(void *user, int type, const char *key, size_t length);

void register_bad(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSH_KEYFUNCTION, always_fine); // expect: http-tls-permissive-callback warning "'always_fine' accepts every peer"
  curl_easy_setopt(curl, CURLOPT_SSH_KEYFUNCTION, always_adds); // expect: http-tls-permissive-callback ""
  curl_easy_setopt(curl, CURLOPT_SSH_KEYFUNCTION, one_or_the_other); // expect: http-tls-permissive-callback ""
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, any_host); // expect: http-tls-permissive-callback "refuse what does not match"
}

void register_good(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSH_KEYFUNCTION, looks);
  curl_easy_setopt(curl, CURLOPT_SSH_KEYFUNCTION, switches);
  curl_easy_setopt(curl, CURLOPT_SSH_KEYFUNCTION, rejects);
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, compares);
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, sets_the_answer);
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, asks);
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, not_in_sight);
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, NULL);
}

struct options {
  int insecure;
};

// Somebody asks for it.
void under_an_option(CURL *curl, const struct options *options) {
  if (options->insecure)
    curl_easy_setopt(curl, CURLOPT_SSH_KEYFUNCTION, always_fine); // expect: http-tls-permissive-callback note ""
}

void if_there_is_a_handle(CURL *curl) {
  if (curl)
    curl_easy_setopt(curl, CURLOPT_SSH_KEYFUNCTION, always_fine); // expect: http-tls-permissive-callback warning ""
}

#define ACCEPT_ANY(handle)                                                     \
  curl_easy_setopt(handle, CURLOPT_SSH_HOSTKEYFUNCTION, any_host)
void by_macro(CURL *curl) {
  ACCEPT_ANY(curl); // expect: http-tls-permissive-callback ""
}

static void set_judge(CURL *curl, curl_sshhostkeycallback judge) {
  curl_easy_setopt(curl, CURLOPT_SSH_HOSTKEYFUNCTION, judge); // expect: http-tls-permissive-callback "'any_host'"
}
void by_helper(CURL *curl) { set_judge(curl, any_host); }
void by_helper_and_right(CURL *curl) { set_judge(curl, compares); }
