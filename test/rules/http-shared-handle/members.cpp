// Handles in members, threads of methods and lambdas.
#include <curl/curl.h>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

class Pool {
public:
  Pool() : Curl(curl_easy_init()) {}
  ~Pool() {
    for (std::thread &T : Threads)
      T.join();
    curl_easy_cleanup(Curl);
  }
  Pool(const Pool &) = delete;
  Pool &operator=(const Pool &) = delete;

  void start(int N) {
    for (int I = 0; I < N; ++I)
      Threads.emplace_back(&Pool::run, this);
  }

private:
  void run() {
    (void)curl_easy_perform(Curl); // expect: http-shared-handle "'Curl'"
  }
  CURL *Curl;
  std::vector<std::thread> Threads;
};

class LockedPool {
public:
  LockedPool() : Curl(curl_easy_init()) {}
  ~LockedPool() { curl_easy_cleanup(Curl); }
  LockedPool(const LockedPool &) = delete;
  LockedPool &operator=(const LockedPool &) = delete;

  void start(int N) {
    for (int I = 0; I < N; ++I)
      Threads.emplace_back([this] { run(); });
  }

private:
  void run() {
    std::lock_guard<std::mutex> Held(Lock);
    (void)curl_easy_perform(Curl);
  }
  CURL *Curl;
  std::mutex Lock;
  std::vector<std::thread> Threads;
};

/// One thread for one object.
class Worker {
public:
  Worker() : Curl(curl_easy_init()), T([this] { run(); }) {}
  ~Worker() {
    T.join();
    curl_easy_cleanup(Curl);
  }
  Worker(const Worker &) = delete;
  Worker &operator=(const Worker &) = delete;

private:
  void run() { (void)curl_easy_perform(Curl); }
  CURL *Curl;
  std::thread T;
};

void manyWorkers(int N) {
  std::vector<std::unique_ptr<Worker>> All;
  for (int I = 0; I < N; ++I)
    All.push_back(std::make_unique<Worker>());
}

void byLambda(const char *Url) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, Url);
  std::vector<std::thread> Threads;
  for (int I = 0; I < 4; ++I)
    Threads.emplace_back([Curl] {
      (void)curl_easy_perform(Curl); // expect: http-shared-handle
    });
  for (std::thread &T : Threads)
    T.join();
  curl_easy_cleanup(Curl);
}

void byLambdaEach(const std::vector<CURL *> &All) {
  std::vector<std::thread> Threads;
  for (CURL *Curl : All)
    Threads.emplace_back([Curl] { (void)curl_easy_perform(Curl); });
  for (std::thread &T : Threads)
    T.join();
}

struct Session {
  CURL *Curl = nullptr;
};

static bool get(Session &S) { return curl_easy_perform(S.Curl) == CURLE_OK; } // expect: http-shared-handle

bool byReference(Session &S) {
  std::vector<std::future<bool>> All;
  for (int I = 0; I < 4; ++I)
    All.push_back(std::async(std::launch::async, get, std::ref(S)));
  bool Good = true;
  for (std::future<bool> &One : All)
    Good &= One.get();
  return Good;
}

template <typename T> static void perform(T *Owner) {
  (void)curl_easy_perform(Owner->Curl);
}

void template_(std::vector<Session> &All) {
  std::vector<std::thread> Threads;
  for (Session &S : All)
    Threads.emplace_back(perform<Session>, &S);
  for (std::thread &T : Threads)
    T.join();
}

struct Cleanup {
  void operator()(CURL *Curl) const { curl_easy_cleanup(Curl); }
};
using Handle = std::unique_ptr<CURL, Cleanup>;

static void fetchAndForget(Handle Curl) { (void)curl_easy_perform(Curl.get()); }

void moved(int N) {
  std::vector<std::thread> Threads;
  for (int I = 0; I < N; ++I) {
    Handle Curl(curl_easy_init());
    Threads.emplace_back(fetchAndForget, std::move(Curl));
  }
  for (std::thread &T : Threads)
    T.join();
}
