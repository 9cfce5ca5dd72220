// Members: set in one function, used in another.
#include <curl/curl.h>
#include <memory>

class Client {
public:
  Client() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, 0L); // expect: http-infinite-deadline ""
  }
  ~Client() { curl_easy_cleanup(Handle); }
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;

  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

// Each request sets its own.
class PerRequest {
public:
  PerRequest() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, 0L);
  }
  ~PerRequest() { curl_easy_cleanup(Handle); }
  PerRequest(const PerRequest &) = delete;
  PerRequest &operator=(const PerRequest &) = delete;

  CURLcode get(long Seconds) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, Seconds);
    return curl_easy_perform(Handle);
  }

private:
  CURL *Handle;
};

class Finite {
public:
  Finite() : Handle(curl_easy_init(), curl_easy_cleanup) {
    curl_easy_setopt(Handle.get(), CURLOPT_TIMEOUT, Seconds);
  }
  CURLcode get() { return curl_easy_perform(Handle.get()); }

private:
  static constexpr long Seconds = 15;
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> Handle;
};

class Infinite {
public:
  Infinite() : Handle(curl_easy_init(), curl_easy_cleanup) {
    curl_easy_setopt(Handle.get(), CURLOPT_TIMEOUT, Seconds); // expect: http-infinite-deadline ""
  }
  CURLcode get() { return curl_easy_perform(Handle.get()); }

private:
  static constexpr long Seconds = 0;
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> Handle;
};
