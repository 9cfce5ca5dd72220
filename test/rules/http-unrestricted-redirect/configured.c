// Helpers, fields, macros, values that the program does not fix.
#include <curl/curl.h>

#define SET(option, value) curl_easy_setopt(curl, option, value)

static int fetch(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

// Only where somebody asks for it: a note.
int by_flag(const char *user_password, int location_trusted) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  if (location_trusted)
    curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect note "'location_trusted'"
  return fetch(curl);
}

int by_value(const char *user_password, long location_trusted) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, location_trusted);
  return fetch(curl);
}

int by_macro(const char *user_password) {
  CURL *curl = curl_easy_init();
  SET(CURLOPT_USERPWD, user_password);
  SET(CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning ""
  return fetch(curl);
}

static void trust(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning ""
}

static void distrust(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 0L);
}

int by_helper(const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  trust(curl);
  return fetch(curl);
}

int by_careful_helper(const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  distrust(curl);
  return fetch(curl);
}

struct client {
  CURL *curl;
};

void client_init(struct client *c, const char *user_password) {
  c->curl = curl_easy_init();
  if (!c->curl)
    return;
  curl_easy_setopt(c->curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(c->curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(c->curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(c->curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning ""
}

int client_get(struct client *c) { return curl_easy_perform(c->curl); }

void client_done(struct client *c) { curl_easy_cleanup(c->curl); }

// What nobody in sight takes back stays, wherever the handle goes.
CURL *handed_on(const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning ""
  return curl;
}

// No redirect is followed yet.
CURL *handed_on_unused(const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L);
  return curl;
}

int constant_false(const char *user_password) {
  const int trusted = 0;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  if (trusted)
    curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L);
  return fetch(curl);
}

int compiled_out(const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
#ifdef TRUST_EVERYBODY
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L);
#endif
  return fetch(curl);
}

int no_password(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, NULL);
  return fetch(curl);
}

void configure_elsewhere(CURL *curl);

int by_another_file(const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  configure_elsewhere(curl);
  return fetch(curl);
}
