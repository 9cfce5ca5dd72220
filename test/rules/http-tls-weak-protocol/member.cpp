// Constructors, members, owners, templates, lambdas.
#include <curl/curl.h>
#include <memory>
#include <string>

class Client {
public:
  Client() : curl(curl_easy_init()) {
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1); // expect: http-tls-weak-protocol
  }
  ~Client() { curl_easy_cleanup(curl); }
  Client(const Client &) = delete;
  CURLcode get(const std::string &url) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    return curl_easy_perform(curl);
  }

private:
  CURL *curl;
};

class Careful {
public:
  Careful() : curl(curl_easy_init()) {
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
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

CURLcode owned() {
  std::unique_ptr<CURL, Cleanup> curl(curl_easy_init());
  curl_easy_setopt(curl.get(), CURLOPT_SSL_CIPHER_LIST, "RC4-SHA"); // expect: http-tls-weak-protocol
  return curl_easy_perform(curl.get());
}

CURLcode owned_good() {
  std::unique_ptr<CURL, Cleanup> curl(curl_easy_init());
  curl_easy_setopt(curl.get(), CURLOPT_SSL_CIPHER_LIST, "HIGH:!RC4");
  return curl_easy_perform(curl.get());
}

template <typename T> void set(CURL *curl, CURLoption option, T value) {
  curl_easy_setopt(curl, option, value);
}

CURLcode by_template(CURL *curl) {
  set(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_1)); // expect: http-tls-weak-protocol
  return curl_easy_perform(curl);
}

CURLcode by_template_good(CURL *curl) {
  set(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  return curl_easy_perform(curl);
}

constexpr long Minimum = CURL_SSLVERSION_TLSv1_2;
constexpr const char *Ciphers = "DES-CBC3-SHA";

CURLcode constants(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSLVERSION, Minimum);
  return curl_easy_perform(curl);
}

CURLcode weak_constant(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, Ciphers); // expect: http-tls-weak-protocol
  return curl_easy_perform(curl);
}

CURLcode by_lambda() {
  CURL *curl = curl_easy_init();
  auto secure = [&] { curl_easy_setopt(curl, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_3); };
  secure();
  CURLcode result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

CURLcode text(CURL *curl, const std::string &list) {
  curl_easy_setopt(curl, CURLOPT_SSL_CIPHER_LIST, list.c_str());
  return curl_easy_perform(curl);
}
