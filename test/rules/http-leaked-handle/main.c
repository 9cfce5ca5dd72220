// A return from main ends the process; what a loop in it loses is lost.
#include <curl/curl.h>

int main(int argc, char **argv) {
  CURL *curl = curl_easy_init();
  if (argc < 2)
    return 2;
  for (int i = 1; i < argc; ++i) {
    CURL *copy = curl_easy_duphandle(curl); // expect: http-leaked-handle "'copy'"
    curl_easy_setopt(copy, CURLOPT_URL, argv[i]);
    curl_easy_perform(copy);
  }
  struct curl_slist *headers = curl_slist_append(NULL, "X-Id: 1");
  curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
  return curl_easy_perform(curl);
}
