// Classes, lambdas and what is done once, with a libcurl that has no lock there.
#include "old_curl.h"
#include <future>
#include <mutex>
#include <thread>
#include <vector>

static bool fetch(const char *Url) {
  CURL *Curl = curl_easy_init();
  if (!Curl)
    return false;
  curl_easy_setopt(Curl, CURLOPT_URL, Url);
  CURLcode Result = curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
  return Result == CURLE_OK;
}

static void byLambda(const std::vector<const char *> &Urls) {
  std::vector<std::thread> Threads;
  for (const char *Url : Urls)
    Threads.emplace_back([Url] {
      curl_global_init(CURL_GLOBAL_ALL); // expect: http-global-init warning
      fetch(Url);
      curl_global_cleanup();
    });
  for (std::thread &T : Threads)
    T.join();
}

static void onceByStatic(const std::vector<const char *> &Urls) {
  std::vector<std::thread> Threads;
  for (const char *Url : Urls)
    Threads.emplace_back([Url] {
      static const CURLcode Ready = curl_global_init(CURL_GLOBAL_ALL);
      if (Ready == CURLE_OK)
        fetch(Url);
    });
  for (std::thread &T : Threads)
    T.join();
}

static std::once_flag Once;

static void onceByFlag(const std::vector<const char *> &Urls) {
  std::vector<std::thread> Threads;
  for (const char *Url : Urls)
    Threads.emplace_back([Url] {
      std::call_once(Once, [] { curl_global_init(CURL_GLOBAL_ALL); });
      fetch(Url);
    });
  for (std::thread &T : Threads)
    T.join();
}

struct Global {
  Global() { curl_global_init(CURL_GLOBAL_ALL); }
  ~Global() { curl_global_cleanup(); }
};

static void ensureGlobal() { static Global G; }

static bool fetchWithGlobal(const char *Url) {
  ensureGlobal();
  return fetch(Url);
}

static bool onceByObject(const std::vector<const char *> &Urls) {
  std::vector<std::future<bool>> All;
  for (const char *Url : Urls)
    All.push_back(std::async(std::launch::async, fetchWithGlobal, Url));
  bool Good = true;
  for (std::future<bool> &One : All)
    Good &= One.get();
  return Good;
}

/// A class for each thread.
static bool fetchWithOwnGlobal(const char *Url) {
  struct Session {
    Session() { curl_global_init(CURL_GLOBAL_ALL); } // expect: http-global-init warning
    ~Session() { curl_global_cleanup(); }
  };
  Session S;
  return fetch(Url);
}

static bool eachByObject(const std::vector<const char *> &Urls) {
  std::vector<std::future<bool>> All;
  for (const char *Url : Urls)
    All.push_back(std::async(std::launch::async, fetchWithOwnGlobal, Url));
  bool Good = true;
  for (std::future<bool> &One : All)
    Good &= One.get();
  return Good;
}

static std::mutex Lock;

static void underALock(const std::vector<const char *> &Urls) {
  std::vector<std::thread> Threads;
  for (const char *Url : Urls)
    Threads.emplace_back([Url] {
      {
        std::lock_guard<std::mutex> Held(Lock);
        curl_global_init(CURL_GLOBAL_ALL);
      }
      fetch(Url);
    });
  for (std::thread &T : Threads)
    T.join();
}

bool all(const std::vector<const char *> &Urls) {
  byLambda(Urls);
  onceByStatic(Urls);
  onceByFlag(Urls);
  underALock(Urls);
  return onceByObject(Urls) && eachByObject(Urls);
}
