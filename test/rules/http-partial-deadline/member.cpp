// Members, smart pointers, lambdas.
#include <curl/curl.h>
#include <memory>

class Partial {
public:
  Partial() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_CONNECTTIMEOUT_MS, 800L);
  }
  ~Partial() { curl_easy_cleanup(Handle); }
  Partial(const Partial &) = delete;
  Partial &operator=(const Partial &) = delete;

  CURLcode get() {
    return curl_easy_perform(Handle); // expect: http-partial-deadline ""
  }

private:
  CURL *Handle;
};

class Whole {
public:
  Whole() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_CONNECTTIMEOUT_MS, 800L);
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT_MS, 5000L);
  }
  ~Whole() { curl_easy_cleanup(Handle); }
  Whole(const Whole &) = delete;
  Whole &operator=(const Whole &) = delete;

  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

void smartPointer() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_CONNECTTIMEOUT, 3L);
  curl_easy_perform(Curl.get()); // expect: http-partial-deadline ""
}

void smartPointerWhole() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_CONNECTTIMEOUT, 3L);
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(Curl.get());
}

void lambdaCompletes() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_CONNECTTIMEOUT, 3L);
  auto Complete = [&] { curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 9L); };
  Complete();
  curl_easy_perform(Curl.get());
}
