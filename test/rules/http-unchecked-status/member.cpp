// Classes, RAII, templates, lambdas.
#include <curl/curl.h>
#include <memory>
#include <string>

static size_t store(char *data, size_t size, size_t count, void *to) {
  static_cast<std::string *>(to)->append(data, size * count);
  return size * count;
}

class Client {
public:
  Client() : Curl(curl_easy_init()) {
    curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, store);
    curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &Body);
  }
  ~Client() { curl_easy_cleanup(Curl); }
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;

  bool get(const char *Url) {
    curl_easy_setopt(Curl, CURLOPT_URL, Url);
    return curl_easy_perform(Curl) == CURLE_OK; // expect: http-unchecked-status "'Curl'"
  }

private:
  CURL *Curl;
  std::string Body;
};

class Asking {
public:
  Asking() : Curl(curl_easy_init()) {
    curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, store);
    curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &Body);
  }
  ~Asking() { curl_easy_cleanup(Curl); }
  Asking(const Asking &) = delete;
  Asking &operator=(const Asking &) = delete;

  bool get(const char *Url) {
    curl_easy_setopt(Curl, CURLOPT_URL, Url);
    return curl_easy_perform(Curl) == CURLE_OK;
  }
  long status() const {
    long Code = 0;
    curl_easy_getinfo(Curl, CURLINFO_RESPONSE_CODE, &Code);
    return Code;
  }

private:
  CURL *Curl;
  std::string Body;
};

struct Cleanup {
  void operator()(CURL *Curl) const { curl_easy_cleanup(Curl); }
};
using Handle = std::unique_ptr<CURL, Cleanup>;

bool owned(const char *Url, std::string &Body) {
  Handle Curl(curl_easy_init());
  if (!Curl)
    return false;
  curl_easy_setopt(Curl.get(), CURLOPT_URL, Url);
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEDATA, &Body);
  return curl_easy_perform(Curl.get()) == CURLE_OK; // expect: http-unchecked-status
}

bool ownedAndAsked(const char *Url, std::string &Body) {
  Handle Curl(curl_easy_init());
  if (!Curl)
    return false;
  curl_easy_setopt(Curl.get(), CURLOPT_URL, Url);
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEFUNCTION, store);
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEDATA, &Body);
  if (curl_easy_perform(Curl.get()) != CURLE_OK)
    return false;
  long Code = 0;
  curl_easy_getinfo(Curl.get(), CURLINFO_RESPONSE_CODE, &Code);
  return Code == 200;
}

template <typename T> T info(CURL *Curl, CURLINFO What) {
  T Value{};
  curl_easy_getinfo(Curl, What, &Value);
  return Value;
}

bool askedByTemplate(const char *Url, std::string &Body) {
  Handle Curl(curl_easy_init());
  if (!Curl)
    return false;
  curl_easy_setopt(Curl.get(), CURLOPT_URL, Url);
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEDATA, &Body);
  return curl_easy_perform(Curl.get()) == CURLE_OK &&
         info<long>(Curl.get(), CURLINFO_RESPONSE_CODE) == 200;
}

bool askedByLambda(const char *Url, std::string &Body) {
  Handle Curl(curl_easy_init());
  if (!Curl)
    return false;
  auto Status = [&] {
    long Code = 0;
    curl_easy_getinfo(Curl.get(), CURLINFO_RESPONSE_CODE, &Code);
    return Code;
  };
  curl_easy_setopt(Curl.get(), CURLOPT_URL, Url);
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEDATA, &Body);
  return curl_easy_perform(Curl.get()) == CURLE_OK && Status() == 200;
}

Handle handedOut(const char *Url, std::string &Body) {
  Handle Curl(curl_easy_init());
  curl_easy_setopt(Curl.get(), CURLOPT_URL, Url);
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEDATA, &Body);
  if (curl_easy_perform(Curl.get()) != CURLE_OK)
    Curl.reset();
  return Curl;
}

bool fromWebOrDisk(bool Web, std::string &Body) {
  Handle Curl(curl_easy_init());
  curl_easy_setopt(Curl.get(), CURLOPT_URL,
                   Web ? "https://host/x" : "file:///x");
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEDATA, &Body);
  return curl_easy_perform(Curl.get()) == CURLE_OK;
}

bool mayFail(const char *Url, std::string &Body) {
  Handle Curl(curl_easy_init());
  curl_easy_setopt(Curl.get(), CURLOPT_URL, Url);
  curl_easy_setopt(Curl.get(), CURLOPT_WRITEDATA, &Body);
  static_cast<void>(curl_easy_perform(Curl.get()));
  return !Body.empty();
}
