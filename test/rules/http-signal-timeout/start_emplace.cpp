// Each way to start a thread counts alone.
#include <curl/curl.h>
#include <future>
#include <thread>
#include <vector>

static void fetch(const char *Url) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, Url);
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 30L); // expect: http-signal-timeout note
  (void)curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void start(const char *Url) {
  std::vector<std::thread> Threads;
  Threads.emplace_back(fetch, Url);
  Threads.front().join();
}
