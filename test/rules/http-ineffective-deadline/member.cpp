// Members, smart pointers and lambdas.
#include <curl/curl.h>
#include <memory>

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

void wiped() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  curl_easy_reset(Curl.get());
  curl_easy_perform(Curl.get());
}

void setInTime() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_reset(Curl.get());
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(Curl.get());
}

void tooLate() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_perform(Curl.get());
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
}

// The constructor's deadline is wiped by each request.
class Wiping {
public:
  Wiping() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  }
  ~Wiping() { curl_easy_cleanup(Handle); }
  Wiping(const Wiping &) = delete;
  Wiping &operator=(const Wiping &) = delete;

  CURLcode get(const char *Url) {
    curl_easy_reset(Handle);
    curl_easy_setopt(Handle, CURLOPT_URL, Url);
    return curl_easy_perform(Handle);
  }

private:
  CURL *Handle;
};

// Each request sets it anew after the reset.
class Renewing {
public:
  Renewing() : Handle(curl_easy_init()) { configure(); }
  ~Renewing() { curl_easy_cleanup(Handle); }
  Renewing(const Renewing &) = delete;
  Renewing &operator=(const Renewing &) = delete;

  CURLcode get(const char *Url) {
    curl_easy_reset(Handle);
    configure();
    curl_easy_setopt(Handle, CURLOPT_URL, Url);
    return curl_easy_perform(Handle);
  }

private:
  void configure() { curl_easy_setopt(Handle, CURLOPT_TIMEOUT, 10L); }
  CURL *Handle;
};

// A setting after the request serves the next one.
class NextTime {
public:
  NextTime() : Handle(curl_easy_init()) {}
  ~NextTime() { curl_easy_cleanup(Handle); }
  NextTime(const NextTime &) = delete;
  NextTime &operator=(const NextTime &) = delete;

  CURLcode get() {
    CURLcode Code = curl_easy_perform(Handle);
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, 10L);
    return Code;
  }

private:
  CURL *Handle;
};

template <typename Body> void fetch(const Body &Data) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L); // expect: http-ineffective-deadline ""
  curl_easy_reset(Curl);
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Data.c_str());
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

struct Text {
  const char *c_str() const { return ""; }
};
struct OtherText {
  const char *c_str() const { return ""; }
};

void instances() {
  fetch(Text());
  fetch(OtherText());
}
