// Members, constructors, smart pointers.
#include <curl/curl.h>
#include <memory>
#include <string>

class Insecure {
public:
  Insecure() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  }
  ~Insecure() { curl_easy_cleanup(Handle); }
  Insecure(const Insecure &) = delete;
  Insecure &operator=(const Insecure &) = delete;

  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

// The member's default is good; a setter may change it.
class Switchable {
public:
  Switchable() : Handle(curl_easy_init()) {}
  ~Switchable() { curl_easy_cleanup(Handle); }
  Switchable(const Switchable &) = delete;
  Switchable &operator=(const Switchable &) = delete;

  void setVerify(bool Value) { Verify = Value; }
  CURLcode get() {
    curl_easy_setopt(Handle, CURLOPT_SSL_VERIFYPEER, Verify ? 1L : 0L); // expect: http-tls-verification-disabled note ""
    return curl_easy_perform(Handle);
  }

private:
  CURL *Handle;
  bool Verify = true;
};

// The member's default is bad.
class SwitchedOff {
public:
  SwitchedOff() : Handle(curl_easy_init()) {}
  ~SwitchedOff() { curl_easy_cleanup(Handle); }
  SwitchedOff(const SwitchedOff &) = delete;
  SwitchedOff &operator=(const SwitchedOff &) = delete;

  void setVerify(bool Value) { Verify = Value; }
  CURLcode get() {
    curl_easy_setopt(Handle, CURLOPT_SSL_VERIFYPEER, Verify ? 1L : 0L); // expect: http-tls-verification-disabled ""
    return curl_easy_perform(Handle);
  }

private:
  CURL *Handle;
  bool Verify = false;
};

// A default argument is a default in sight.
CURLcode verifiedUnlessAsked(const std::string &Url, bool Verify = true) {
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_URL, Url.c_str());
  if (!Verify)
    curl_easy_setopt(Curl.get(), CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
  return curl_easy_perform(Curl.get());
}

CURLcode smartPointer() {
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_SSL_VERIFYPEER, false); // expect: http-tls-verification-disabled ""
  return curl_easy_perform(Curl.get());
}

CURLcode smartPointerVerified() {
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_SSL_VERIFYPEER, true);
  return curl_easy_perform(Curl.get());
}
