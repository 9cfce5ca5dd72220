// Set up before main.
#include "old_curl.h"
#include <thread>
#include <vector>

static const CURLcode Ready = curl_global_init(CURL_GLOBAL_ALL);

static void fetch(const char *Url) {
  CURL *Curl = curl_easy_init();
  if (!Curl)
    return;
  curl_easy_setopt(Curl, CURLOPT_URL, Url);
  (void)curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

int main(int argc, char **argv) {
  std::vector<std::thread> All;
  for (int I = 1; I < argc; ++I)
    All.emplace_back(fetch, argv[I]);
  for (std::thread &T : All)
    T.join();
  return Ready == CURLE_OK ? 0 : 1;
}
