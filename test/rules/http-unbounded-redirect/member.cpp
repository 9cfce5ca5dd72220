// Constructors, members, owners, templates, lambdas.
#include <curl/curl.h>
#include <memory>
#include <string>

class Fetcher {
public:
  Fetcher() : curl(curl_easy_init()) {
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  }
  ~Fetcher() { curl_easy_cleanup(curl); }
  Fetcher(const Fetcher &) = delete;
  CURLcode get(const std::string &url) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    return curl_easy_perform(curl);
  }

private:
  CURL *curl;
};

class Bounded {
public:
  Bounded() : curl(curl_easy_init()) {
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 10L);
  }
  ~Bounded() { curl_easy_cleanup(curl); }
  Bounded(const Bounded &) = delete;
  CURLcode get(const std::string &url) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    return curl_easy_perform(curl);
  }

private:
  CURL *curl;
};

class Chained {
public:
  Chained() : curl(curl_easy_init()) {}
  ~Chained() { curl_easy_cleanup(curl); }
  Chained(const Chained &) = delete;
  Chained &follow() {
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    return *this;
  }
  Chained &atMost(long n) {
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, n);
    return *this;
  }
  CURLcode perform() { return curl_easy_perform(curl); }

private:
  CURL *curl;
};

CURLcode chained() { return Chained().follow().atMost(5).perform(); }

struct Cleanup {
  void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
};

CURLcode owned() {
  std::unique_ptr<CURL, Cleanup> curl(curl_easy_init());
  curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  return curl_easy_perform(curl.get());
}

CURLcode owned_limited() {
  std::unique_ptr<CURL, Cleanup> curl(curl_easy_init());
  curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl.get(), CURLOPT_MAXREDIRS, 5L);
  return curl_easy_perform(curl.get());
}

// What the deleter captures stays in sight.
CURLcode shared() {
  CURL *curl = curl_easy_init();
  std::shared_ptr<void> guard(nullptr, [curl](void *) { curl_easy_cleanup(curl); });
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, true); // expect: http-unbounded-redirect
  return curl_easy_perform(curl);
}

template <typename T> void set(CURL *curl, CURLoption option, T value) {
  curl_easy_setopt(curl, option, value);
}

CURLcode by_template() {
  CURL *curl = curl_easy_init();
  set(curl, CURLOPT_FOLLOWLOCATION, 1L); // expect: http-unbounded-redirect
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

CURLcode by_template_limited() {
  CURL *curl = curl_easy_init();
  set(curl, CURLOPT_FOLLOWLOCATION, 1L);
  set(curl, CURLOPT_MAXREDIRS, 4L);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

CURLcode by_lambda() {
  CURL *curl = curl_easy_init();
  auto limit = [&] { curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 4L); };
  curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
  limit();
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}
