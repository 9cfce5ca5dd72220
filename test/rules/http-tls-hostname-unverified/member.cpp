// Members, templates, smart pointers.
#include <curl/curl.h>
#include <memory>

class AnyName {
public:
  AnyName() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  }
  ~AnyName() { curl_easy_cleanup(Handle); }
  AnyName(const AnyName &) = delete;
  AnyName &operator=(const AnyName &) = delete;
  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

class Switchable {
public:
  Switchable() : Handle(curl_easy_init()) {}
  ~Switchable() { curl_easy_cleanup(Handle); }
  Switchable(const Switchable &) = delete;
  Switchable &operator=(const Switchable &) = delete;
  void setCheckName(bool Value) { CheckName = Value; }
  CURLcode get() {
    curl_easy_setopt(Handle, CURLOPT_SSL_VERIFYHOST, CheckName ? 2L : 0L); // expect: http-tls-hostname-unverified note ""
    return curl_easy_perform(Handle);
  }

private:
  CURL *Handle;
  bool CheckName = true;
};

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

CURLcode smartPointer() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
  return curl_easy_perform(Curl.get());
}

CURLcode smartPointerVerified() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_SSL_VERIFYHOST, 2L);
  return curl_easy_perform(Curl.get());
}

template <typename T> void set(CURL *Curl, CURLoption Option, T Value) {
  curl_easy_setopt(Curl, Option, Value);
}

void wrappedOff(CURL *Curl) {
  set(Curl, CURLOPT_SSL_VERIFYHOST, 0L); // expect: http-tls-hostname-unverified ""
}

void wrappedOn(CURL *Curl) { set(Curl, CURLOPT_SSL_VERIFYHOST, 2L); }
