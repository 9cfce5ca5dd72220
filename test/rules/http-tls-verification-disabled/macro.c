// Inside the program's own macros.
#include <curl/curl.h>

#define SET(handle, option, value)                                             \
  do {                                                                         \
    if (curl_easy_setopt(handle, option, value) != CURLE_OK)                   \
      return -1;                                                               \
  } while (0)

#define TRUST_ANYTHING(handle)                                                 \
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 0L)

#ifdef PRODUCTION
#define MAYBE_TRUST_ANYTHING(handle) TRUST_ANYTHING(handle)
#else
#define MAYBE_TRUST_ANYTHING(handle) (void)(handle)
#endif

int by_macro(CURL *curl) {
  SET(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  return 0;
}

int by_macro_on(CURL *curl) {
  SET(curl, CURLOPT_SSL_VERIFYPEER, 1L);
  return 0;
}

void whole_call(CURL *curl) {
  TRUST_ANYTHING(curl); // expect: http-tls-verification-disabled "set CURLOPT_SSL_VERIFYPEER to 1L"
}

void expands_to_nothing(CURL *curl) { MAYBE_TRUST_ANYTHING(curl); }
