// What was done wrong stays wrong, wherever the handle goes.
#include <curl/curl.h>

void corp_configure(CURL *curl);
extern CURL *shared;

void to_unknown_function(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  corp_configure(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void from_unknown_function(void) {
  CURL *curl = curl_easy_init();
  corp_configure(curl);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

CURL *to_the_caller(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  return curl;
}

void of_a_global(void) {
  curl_easy_setopt(shared, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
}

void of_an_element(CURL **pool, int count) {
  for (int i = 0; i < count; ++i)
    curl_easy_setopt(pool[i], CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
}

void of_an_element_on(CURL **pool, int count) {
  for (int i = 0; i < count; ++i)
    curl_easy_setopt(pool[i], CURLOPT_SSL_VERIFYPEER, 1L);
}

void to_multi(CURLM *multi) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_multi_add_handle(multi, easy);
}

void to_multi_verified(CURLM *multi) {
  CURL *easy = curl_easy_init();
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_multi_add_handle(multi, easy);
}

void unknown_option(CURL *curl, CURLoption option) {
  curl_easy_setopt(curl, option, 0L);
}
