// Redirects to other protocols: files, mail servers, what only this machine can
// reach. The default of these headers is HTTP, HTTPS, FTP and FTPS: left alone.
#include <curl/curl.h>

static int fetch(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int all(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS, CURLPROTO_ALL); // expect: http-unrestricted-redirect note "follows redirects to other protocols"
  return fetch(curl);
}

int all_as_text(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "all"); // expect: http-unrestricted-redirect note "set CURLOPT_REDIR_PROTOCOLS_STR to \"http,https\""
  return fetch(curl);
}

int files(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https,file"); // expect: http-unrestricted-redirect note ""
  return fetch(curl);
}

int all_with_password(const char *user_password) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_USERPWD, user_password);
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS, CURLPROTO_ALL); // expect: http-unrestricted-redirect warning ""
  return fetch(curl);
}

static const char any_protocol[] = "ALL";

int named_constant(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, any_protocol); // expect: http-unrestricted-redirect note ""
  return fetch(curl);
}

int the_default(void) { return fetch(curl_easy_init()); }

int web_only(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
  return fetch(curl);
}

int web_only_as_text(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  return fetch(curl);
}

int default_again(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, "all");
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, NULL);
  return fetch(curl);
}

// The first URL is the program's own.
int first_only(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "all");
  return fetch(curl);
}

int from_outside(const char *protocols) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS_STR, protocols);
  return fetch(curl);
}

int not_followed(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_REDIR_PROTOCOLS, CURLPROTO_ALL);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}
