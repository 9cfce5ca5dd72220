// Progress callbacks through which a clock, a thread or the program gives up.
#include <atomic>
#include <chrono>
#include <curl/curl.h>
#include <thread>

using Clock = std::chrono::steady_clock;

struct Request {
  std::atomic<bool> Stop{false};
  Clock::time_point End;
};

static int isStopped(void *User, curl_off_t, curl_off_t, curl_off_t,
                     curl_off_t) {
  return static_cast<Request *>(User)->Stop ? 1 : 0;
}

bool byThread(const char *Url) {
  Request R;
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, Url);
  curl_easy_setopt(Curl, CURLOPT_XFERINFODATA, &R);
  curl_easy_setopt(Curl, CURLOPT_XFERINFOFUNCTION, isStopped);
  curl_easy_setopt(Curl, CURLOPT_NOPROGRESS, 0L);
  std::thread Dog([&R] {
    std::this_thread::sleep_for(std::chrono::seconds(30));
    R.Stop = true;
  });
  CURLcode Result = curl_easy_perform(Curl);
  Dog.join();
  curl_easy_cleanup(Curl);
  return Result == CURLE_OK;
}

bool byLambda(const char *Url) {
  Request R;
  R.End = Clock::now() + std::chrono::seconds(10);
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, Url);
  curl_easy_setopt(Curl, CURLOPT_XFERINFODATA, &R);
  curl_easy_setopt(Curl, CURLOPT_XFERINFOFUNCTION,
                   +[](void *User, curl_off_t, curl_off_t, curl_off_t,
                       curl_off_t) -> int {
                     return Clock::now() > static_cast<Request *>(User)->End;
                   });
  curl_easy_setopt(Curl, CURLOPT_NOPROGRESS, 0L);
  CURLcode Result = curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
  return Result == CURLE_OK;
}

class Client {
public:
  Client() : Curl(curl_easy_init()) {
    curl_easy_setopt(Curl, CURLOPT_XFERINFOFUNCTION, &Client::progress);
    curl_easy_setopt(Curl, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(Curl, CURLOPT_NOPROGRESS, 0L);
  }
  ~Client() { curl_easy_cleanup(Curl); }
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;
  bool get(const char *Url) {
    curl_easy_setopt(Curl, CURLOPT_URL, Url);
    return curl_easy_perform(Curl) == CURLE_OK;
  }
  void cancel() { Cancelled = true; }

private:
  static int progress(void *Self, curl_off_t, curl_off_t, curl_off_t,
                      curl_off_t) {
    return static_cast<Client *>(Self)->Cancelled;
  }
  CURL *Curl;
  std::atomic<bool> Cancelled{false};
};

static size_t untilLate(char *, size_t Size, size_t N, void *User) {
  return Clock::now() > static_cast<Request *>(User)->End ? 0 : Size * N;
}

// A callback for the body is not called while nothing comes.
bool byBody(const char *Url) {
  Request R;
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, Url);
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &R);
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, untilLate);
  CURLcode Result = curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
  return Result == CURLE_OK;
}
