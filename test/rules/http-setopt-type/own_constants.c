// The library's own constants are written as its manual writes them.
#include <curl/curl.h>

void enumerators(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
}

void more_enumerators(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_PROXYTYPE, CURLPROXY_SOCKS5);
  curl_easy_setopt(curl, CURLOPT_USE_SSL, CURLUSESSL_ALL);
}

void masks(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
  curl_easy_setopt(curl, CURLOPT_PROXYAUTH, CURLAUTH_ANY & ~CURLAUTH_NTLM);
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2 | CURL_SSLVERSION_MAX_TLSv1_3);
}

void protocols(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_PROTOCOLS, CURLPROTO_HTTP | CURLPROTO_HTTPS);
}

void either(CURL *curl, int old) {
  curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, old ? CURL_HTTP_VERSION_1_0 : CURL_HTTP_VERSION_1_1);
}

void macro_of_the_library(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_BUFFERSIZE, CURL_MAX_READ_SIZE);
  curl_easy_setopt(curl, CURLOPT_HEADEROPT, CURLHEADER_SEPARATE);
}

// A variable of its enumeration is as narrow as any other.
void variable(CURL *curl, curl_proxytype type) {
  curl_easy_setopt(curl, CURLOPT_PROXYTYPE, type); // expect: http-setopt-type "gets 'curl_proxytype'"
}

// And the program's own enumerators are the program's business.
enum { OFF, ON };
void own_enumerator(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_VERBOSE, ON); // expect: http-setopt-type ""
}

void mixed(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_POSTREDIR, CURL_REDIR_POST_301 | 2); // expect: http-setopt-type ""
}
