// Made and configured in the constructor, used in a method.
#include <curl/curl.h>
#include <string>

class Bounded {
public:
  explicit Bounded(long Seconds) : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, Seconds);
  }
  ~Bounded() { curl_easy_cleanup(Handle); }
  Bounded(const Bounded &) = delete;
  Bounded &operator=(const Bounded &) = delete;

  bool get(const std::string &Url) {
    curl_easy_setopt(Handle, CURLOPT_URL, Url.c_str());
    return curl_easy_perform(Handle) == CURLE_OK;
  }

private:
  CURL *Handle;
};

class Unbounded {
public:
  Unbounded() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_NOSIGNAL, 1L);
  }
  ~Unbounded() { curl_easy_cleanup(Handle); }
  Unbounded(const Unbounded &) = delete;
  Unbounded &operator=(const Unbounded &) = delete;

  bool get(const std::string &Url) {
    curl_easy_setopt(Handle, CURLOPT_URL, Url.c_str());
    return curl_easy_perform(Handle) == CURLE_OK; // expect: http-missing-deadline ""
  }

private:
  CURL *Handle;
};

// The constructor's body calls a private method that sets it.
class ByInit {
public:
  ByInit() { init(); }
  ~ByInit() { curl_easy_cleanup(Handle); }
  ByInit(const ByInit &) = delete;
  ByInit &operator=(const ByInit &) = delete;

  CURLcode get() { return curl_easy_perform(Handle); }

private:
  void init() {
    Handle = curl_easy_init();
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, 10L);
  }
  CURL *Handle = nullptr;
};

// One of two constructors forgets it.
class TwoConstructors {
public:
  TwoConstructors() : Handle(curl_easy_init()) {}
  explicit TwoConstructors(long Seconds) : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, Seconds);
  }
  ~TwoConstructors() { curl_easy_cleanup(Handle); }
  TwoConstructors(const TwoConstructors &) = delete;
  TwoConstructors &operator=(const TwoConstructors &) = delete;

  CURLcode get() {
    return curl_easy_perform(Handle); // expect: http-missing-deadline ""
  }

private:
  CURL *Handle;
};

// A delegating constructor runs the other one first.
class Delegating {
public:
  Delegating() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT_MS, 800L);
  }
  explicit Delegating(const char *Agent) : Delegating() {
    curl_easy_setopt(Handle, CURLOPT_USERAGENT, Agent);
  }
  ~Delegating() { curl_easy_cleanup(Handle); }
  Delegating(const Delegating &) = delete;
  Delegating &operator=(const Delegating &) = delete;

  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};
