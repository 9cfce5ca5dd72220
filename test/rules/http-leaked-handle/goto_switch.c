// goto clean-up, switch, labels that release less and less.
#include <curl/curl.h>

int one_label(const char *url) {
  int status = -1;
  struct curl_slist *headers = NULL;
  CURL *curl = curl_easy_init();
  if (!curl)
    goto out;
  headers = curl_slist_append(headers, "X-Id: 1");
  if (!headers)
    goto out;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    goto out;
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  if (curl_easy_perform(curl) == CURLE_OK)
    status = 0;
out:
  curl_slist_free_all(headers);
  curl_easy_cleanup(curl);
  return status;
}

int two_labels(const char *url) {
  int status = -1;
  CURL *curl = curl_easy_init();
  if (!curl)
    goto none;
  struct curl_slist *headers = curl_slist_append(NULL, "X-Id: 1");
  if (!headers)
    goto easy;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  if (curl_easy_perform(curl) == CURLE_OK)
    status = 0;
  curl_slist_free_all(headers);
easy:
  curl_easy_cleanup(curl);
none:
  return status;
}

// The jump goes past the release.
int wrong_label(const char *url) {
  int status = -1;
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  if (!curl)
    goto none;
  if (curl_easy_setopt(curl, CURLOPT_URL, url) != CURLE_OK)
    goto none;
  if (curl_easy_perform(curl) == CURLE_OK)
    status = 0;
  curl_easy_cleanup(curl);
none:
  return status;
}

int every_case(int mode) {
  int result;
  CURL *curl = curl_easy_init();
  switch (mode) {
  case 0:
    result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return result;
  case 1:
    curl_easy_cleanup(curl);
    return 0;
  default:
    break;
  }
  curl_easy_cleanup(curl);
  return -1;
}

int one_case_returns(int mode) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  switch (mode) {
  case 0:
    return curl_easy_perform(curl);
  default:
    curl_easy_cleanup(curl);
    return 0;
  }
}

#define CHECK(call)                                                            \
  do {                                                                         \
    if ((call) != CURLE_OK)                                                    \
      goto finalize;                                                           \
  } while (0)

int macro_jumps(const char *url) {
  int ok = 0;
  CURL *curl = curl_easy_init();
  CHECK(curl_easy_setopt(curl, CURLOPT_URL, url));
  CHECK(curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L));
  CHECK(curl_easy_perform(curl));
  ok = 1;
finalize:
  curl_easy_cleanup(curl);
  return ok;
}

#define RETURN_IF(call)                                                        \
  do {                                                                         \
    if ((call) != CURLE_OK)                                                    \
      return -1;                                                               \
  } while (0)

int macro_returns(const char *url) {
  CURL *curl = curl_easy_init(); // expect: http-leaked-handle "'curl'"
  RETURN_IF(curl_easy_setopt(curl, CURLOPT_URL, url));
  RETURN_IF(curl_easy_perform(curl));
  curl_easy_cleanup(curl);
  return 0;
}
