// Loops, goto, switch, noreturn.
#include <curl/curl.h>
#include <stdlib.h>

struct setting {
  CURLoption option;
  long value;
};

// What the table holds is not known.
void table(CURL *curl, const struct setting *settings, int count) {
  for (int i = 0; i < count; ++i)
    curl_easy_setopt(curl, settings[i].option, settings[i].value);
}

int with_goto(const char *url) {
  CURLcode result = CURLE_FAILED_INIT;
  CURL *curl = curl_easy_init();
  if (!curl)
    goto out;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    goto out;
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  result = curl_easy_perform(curl);
out:
  curl_easy_cleanup(curl);
  return result;
}

// Never reached.
void after_exit(CURL *curl) {
  exit(1);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
}

int main(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  return curl_easy_perform(curl);
}
