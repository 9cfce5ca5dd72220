// Constructors, members, owners, texts that are put together.
#include <curl/curl.h>
#include <memory>
#include <string>

class Api {
public:
  explicit Api(const std::string &token) : curl(curl_easy_init()), headers(nullptr) {
    std::string header = "Authorization: Bearer " + token;
    headers = curl_slist_append(headers, header.c_str());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
    curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning ""
  }
  ~Api() {
    curl_easy_cleanup(curl);
    curl_slist_free_all(headers);
  }
  Api(const Api &) = delete;
  CURLcode get(const std::string &url) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    return curl_easy_perform(curl);
  }

private:
  CURL *curl;
  curl_slist *headers;
};

class Careful {
public:
  explicit Careful(const std::string &token) : curl(curl_easy_init()) {
    curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token.c_str());
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
  }
  ~Careful() { curl_easy_cleanup(curl); }
  Careful(const Careful &) = delete;
  CURLcode get(const std::string &url) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    return curl_easy_perform(curl);
  }

private:
  CURL *curl;
};

struct Cleanup {
  void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
};

CURLcode owned(const std::string &password) {
  std::unique_ptr<CURL, Cleanup> curl(curl_easy_init());
  curl_easy_setopt(curl.get(), CURLOPT_USERPWD, password.c_str());
  curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl.get(), CURLOPT_MAXREDIRS, 5L);
  curl_easy_setopt(curl.get(), CURLOPT_UNRESTRICTED_AUTH, 1L); // expect: http-unrestricted-redirect warning "'curl"
  return curl_easy_perform(curl.get());
}

CURLcode owned_restricted(const std::string &password) {
  std::unique_ptr<CURL, Cleanup> curl(curl_easy_init());
  curl_easy_setopt(curl.get(), CURLOPT_USERPWD, password.c_str());
  curl_easy_setopt(curl.get(), CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(curl.get(), CURLOPT_MAXREDIRS, 5L);
  return curl_easy_perform(curl.get());
}

template <typename T> void set(CURL *curl, CURLoption option, T value) {
  curl_easy_setopt(curl, option, value);
}

CURLcode by_template() {
  CURL *curl = curl_easy_init();
  set(curl, CURLOPT_FOLLOWLOCATION, 1L);
  set(curl, CURLOPT_MAXREDIRS, 5L);
  set(curl, CURLOPT_REDIR_PROTOCOLS_STR, "all"); // expect: http-unrestricted-redirect note ""
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

CURLcode by_template_restricted() {
  CURL *curl = curl_easy_init();
  set(curl, CURLOPT_FOLLOWLOCATION, 1L);
  set(curl, CURLOPT_MAXREDIRS, 5L);
  set(curl, CURLOPT_REDIR_PROTOCOLS_STR, "http,https");
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

CURLcode by_lambda(const std::string &password) {
  CURL *curl = curl_easy_init();
  auto configure = [&](long trusted) {
    curl_easy_setopt(curl, CURLOPT_USERPWD, password.c_str());
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(curl, CURLOPT_MAXREDIRS, 5L);
    curl_easy_setopt(curl, CURLOPT_UNRESTRICTED_AUTH, trusted);
  };
  configure(0L);
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}
