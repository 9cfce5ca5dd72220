// Credentials that go to every host: a warning where there are some, a note
// where there are none.
#include <curl/curl.h>

static int fetch(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int with_password(const char *url, const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning "'curl' sends its credentials to every host that a redirect names"
  return fetch(curl);
}

int with_bearer(const char *token) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning "set CURLOPT_UNRESTRICTED_AUTH to 0L"
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token);
  return fetch(curl);
}

int with_header(const char *url) {
  CURL *curl = curl_easy_init();
  struct curl_slist *headers =
      curl_slist_append(NULL, "Authorization: Bearer 0123456789abcdef");
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning ""
  int result = fetch(curl);
  curl_slist_free_all(headers);
  return result;
}

int without_credentials(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect note "as soon as it has any"
  return fetch(curl);
}

int other_header(const char *url) {
  CURL *curl = curl_easy_init();
  struct curl_slist *headers = curl_slist_append(NULL, "Accept: text/html");
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect note ""
  int result = fetch(curl);
  curl_slist_free_all(headers);
  return result;
}

// Nothing is followed.
int not_followed(const char *url, const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L);
  return fetch(curl);
}

int restricted(const char *url, const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  return fetch(curl);
}

int restricted_explicitly(const char *url, const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 0L);
  return fetch(curl);
}

int taken_back(const char *url, const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 0L);
  return fetch(curl);
}

// Since 7.58.0 the library keeps the header from other hosts.
int header_is_kept(const char *url) {
  CURL *curl = curl_easy_init();
  struct curl_slist *headers =
      curl_slist_append(NULL, "Authorization: Bearer 0123456789abcdef");
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  int result = fetch(curl);
  curl_slist_free_all(headers);
  return result;
}

int reset_between(const char *url, const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L);
  curl_easy_reset(curl);
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  return fetch(curl);
}
