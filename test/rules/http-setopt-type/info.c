// What getinfo writes to.
#include <curl/curl.h>

void narrow(CURL *curl) {
  int code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code); // expect: http-setopt-type "overwrites what lies beside it"
}

void by_value(CURL *curl) {
  long code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, code); // expect: http-setopt-type "takes the value for an address"
}

void long_for_a_double(CURL *curl) {
  long seconds = 0;
  curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME, &seconds); // expect: http-setopt-type "takes a 'double *'"
}

void float_for_a_double(CURL *curl) {
  float seconds = 0;
  curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME, &seconds); // expect: http-setopt-type ""
}

void double_for_a_number(CURL *curl) {
  double microseconds = 0;
  curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME_T, &microseconds); // expect: http-setopt-type "takes a pointer to a 64-bit integer"
}

void int_for_a_size(CURL *curl) {
  int size = 0;
  curl_easy_getinfo(curl, CURLINFO_SIZE_DOWNLOAD_T, &size); // expect: http-setopt-type ""
}

void buffer(CURL *curl) {
  char url[256];
  curl_easy_getinfo(curl, CURLINFO_EFFECTIVE_URL, url); // expect: http-setopt-type "takes a 'char **'"
}

void string_for_a_list(CURL *curl) {
  char *cookies = NULL;
  curl_easy_getinfo(curl, CURLINFO_COOKIELIST, &cookies); // expect: http-setopt-type "the address of a pointer to a list"
}

void wide_for_a_socket(CURL *curl) {
  long socket = 0;
  curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket); // expect: http-setopt-type "the address of a socket"
}

// Right.
void numbers(CURL *curl) {
  long code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
}

void old_socket(CURL *curl) {
  long socket = 0;
  curl_easy_getinfo(curl, CURLINFO_LASTSOCKET, &socket);
}

void any_number(CURL *curl) {
  unsigned long code = 0;
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &code);
}

void fractions(CURL *curl) {
  double seconds = 0;
  curl_easy_getinfo(curl, CURLINFO_TOTAL_TIME, &seconds);
}

void sizes(CURL *curl) {
  curl_off_t size = 0;
  curl_easy_getinfo(curl, CURLINFO_SIZE_DOWNLOAD_T, &size);
}

void strings(CURL *curl) {
  char *url = NULL;
  const char *type = NULL;
  curl_easy_getinfo(curl, CURLINFO_EFFECTIVE_URL, &url);
  curl_easy_getinfo(curl, CURLINFO_CONTENT_TYPE, &type);
}

void lists(CURL *curl) {
  struct curl_slist *cookies = NULL;
  struct curl_certinfo *chain = NULL;
  curl_easy_getinfo(curl, CURLINFO_COOKIELIST, &cookies);
  curl_easy_getinfo(curl, CURLINFO_CERTINFO, &chain);
  curl_slist_free_all(cookies);
}

void sockets(CURL *curl) {
  curl_socket_t socket = CURL_SOCKET_BAD;
  curl_easy_getinfo(curl, CURLINFO_ACTIVESOCKET, &socket);
}

struct job {
  long code;
  void *user;
};
void fields(CURL *curl, struct job *job, void *any) {
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &job->code);
  curl_easy_getinfo(curl, CURLINFO_PRIVATE, &job->user);
  curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, any);
}
