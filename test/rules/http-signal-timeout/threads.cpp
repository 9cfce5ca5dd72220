// The ways in which C++ starts threads; classes, templates, options.
#include <curl/curl.h>
#include <future>
#include <memory>
#include <thread>
#include <vector>

struct Cleanup {
  void operator()(CURL *Curl) const { curl_easy_cleanup(Curl); }
};
using Handle = std::unique_ptr<CURL, Cleanup>;

static Handle prepare(const char *Url) {
  Handle Curl(curl_easy_init());
  curl_easy_setopt(Curl.get(), CURLOPT_URL, Url);
  return Curl;
}

template <typename T> static void limit(CURL *Curl, T Seconds) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, static_cast<long>(Seconds));
}

static void quiet(CURL *Curl) { curl_easy_setopt(Curl, CURLOPT_NOSIGNAL, 1L); }

static bool fetch(const char *Url) {
  Handle Curl = prepare(Url);
  limit(Curl.get(), 30); // expect: http-signal-timeout note
  return curl_easy_perform(Curl.get()) == CURLE_OK;
}

static bool fetchQuietly(const char *Url) {
  Handle Curl = prepare(Url);
  quiet(Curl.get());
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 30L);
  return curl_easy_perform(Curl.get()) == CURLE_OK;
}

static bool fetchIfAsked(const char *Url, bool Threaded) {
  Handle Curl = prepare(Url);
  if (Threaded)
    curl_easy_setopt(Curl.get(), CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 30L);
  return curl_easy_perform(Curl.get()) == CURLE_OK;
}

static bool fetchAsConfigured(const char *Url, long NoSignal) {
  Handle Curl = prepare(Url);
  curl_easy_setopt(Curl.get(), CURLOPT_NOSIGNAL, NoSignal);
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 30L);
  return curl_easy_perform(Curl.get()) == CURLE_OK;
}

class Client {
public:
  Client() : Curl(curl_easy_init()) {
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L); // expect: http-signal-timeout note "'Curl'"
  }
  ~Client() { curl_easy_cleanup(Curl); }
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;
  bool get(const char *Url) {
    curl_easy_setopt(Curl, CURLOPT_URL, Url);
    return curl_easy_perform(Curl) == CURLE_OK;
  }

private:
  CURL *Curl;
};

class QuietClient {
public:
  QuietClient() : Curl(curl_easy_init()) {
    curl_easy_setopt(Curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L);
  }
  ~QuietClient() { curl_easy_cleanup(Curl); }
  QuietClient(const QuietClient &) = delete;
  QuietClient &operator=(const QuietClient &) = delete;
  bool get(const char *Url) {
    curl_easy_setopt(Curl, CURLOPT_URL, Url);
    return curl_easy_perform(Curl) == CURLE_OK;
  }

private:
  CURL *Curl;
};

void all(const std::vector<const char *> &Urls) {
  std::vector<std::thread> Threads;
  for (const char *Url : Urls)
    Threads.emplace_back(fetch, Url);
  for (std::thread &T : Threads)
    T.join();
  auto Later = std::async(std::launch::async, fetchQuietly, Urls.front());
  std::thread Other([&] { fetchIfAsked(Urls.front(), true); });
  Other.join();
  fetchAsConfigured(Urls.back(), 1);
  Client().get(Urls.back());
  QuietClient().get(Urls.back());
  Later.get();
}
