// goto and switch.
#include <curl/curl.h>

enum mode { QUICK, SLOW, BULK };

int clean_exit(const char *url) {
  int status = -1;
  CURL *curl = curl_easy_init();
  if (!curl)
    goto out;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    goto out;
  if (curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L) != CURLE_OK)
    goto out;
  if (curl_easy_perform(curl) == CURLE_OK)
    status = 0;
out:
  curl_easy_cleanup(curl);
  return status;
}

// One jump leads around the deadline to the exchange.
int jump_around(const char *url, int ready) {
  CURLcode result;
  CURL *curl = curl_easy_init();
  if (ready)
    goto run;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
run:
  result = curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
  return result;
}

int backwards(const char *url) {
  int left = 3;
  CURLcode result;
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
again:
  result = curl_easy_perform(curl);
  if (result != CURLE_OK && left-- > 0)
    goto again;
  curl_easy_cleanup(curl);
  return result;
}

void every_case(enum mode m) {
  CURL *curl = curl_easy_init();
  switch (m) {
  case QUICK:
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 500L);
    break;
  case SLOW:
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    break;
  default:
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  }
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void one_case_without(enum mode m) {
  CURL *curl = curl_easy_init();
  switch (m) {
  case QUICK:
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 500L);
    break;
  case SLOW:
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
    break;
  default:
    break;
  }
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void falls_through(enum mode m) {
  CURL *curl = curl_easy_init();
  switch (m) {
  case BULK:
    curl_easy_setopt(curl, CURLOPT_BUFFERSIZE, 524288L);
    /* fall through */
  default:
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
  }
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
