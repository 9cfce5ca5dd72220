// One way out of main, for what was released and for what was not.
#include <curl/curl.h>

int main(int argc, char **argv) {
  CURL *curl = curl_easy_init();
  CURL *other = curl_easy_init();
  struct curl_slist *headers = curl_slist_append(NULL, "X-Id: 1");
  if (curl && other) {
    curl_easy_setopt(curl, CURLOPT_URL, argv[1]);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    curl_easy_perform(curl);
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    curl_easy_cleanup(other);
  }
  return argc;
}
