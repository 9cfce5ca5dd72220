// Owners, wrappers, ranges, templates.
#include <curl/curl.h>
#include <memory>
#include <string>
#include <vector>

struct Cleanup {
  void operator()(CURL *curl) const { curl_easy_cleanup(curl); }
};
using Handle = std::unique_ptr<CURL, Cleanup>;

void owner_in_the_loop(const std::vector<std::string> &urls) {
  for (const std::string &url : urls) {
    Handle curl(curl_easy_init()); // expect: http-client-per-request note ""
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_perform(curl.get());
  }
}

void owner_outside(const std::vector<std::string> &urls) {
  Handle curl(curl_easy_init());
  for (const std::string &url : urls) {
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_perform(curl.get());
  }
}

class Client {
public:
  Client() : curl(curl_easy_init()) {}
  ~Client() { curl_easy_cleanup(curl); }
  Client(const Client &) = delete;
  CURLcode get(const std::string &url) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    return curl_easy_perform(curl);
  }

private:
  CURL *curl;
};

void wrapper_in_the_loop(const std::vector<std::string> &urls) {
  for (const std::string &url : urls) {
    Client client; // expect: http-client-per-request note ""
    client.get(url);
  }
}

void wrapper_outside(const std::vector<std::string> &urls) {
  Client client;
  for (const std::string &url : urls)
    client.get(url);
}

void wrapper_once(const std::string &url) {
  Client client;
  client.get(url);
}

void kept(const std::vector<std::string> &urls, std::vector<Handle> &all) {
  for (const std::string &url : urls) {
    Handle curl(curl_easy_init());
    curl_easy_setopt(curl.get(), CURLOPT_URL, url.c_str());
    curl_easy_perform(curl.get());
    all.push_back(std::move(curl));
  }
}

template <typename Urls> void each(const Urls &urls) {
  for (const auto &url : urls) {
    CURL *curl = curl_easy_init(); // expect: http-client-per-request
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void by_template(const std::vector<std::string> &urls) { each(urls); }

template <typename Urls> void each_reused(const Urls &urls) {
  CURL *curl = curl_easy_init();
  for (const auto &url : urls) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
}

void by_template_reused(const std::vector<std::string> &urls) {
  each_reused(urls);
}

void by_lambda(const std::vector<std::string> &urls) {
  auto fetch = [](CURL *curl, const std::string &url) {
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    return curl_easy_perform(curl);
  };
  CURL *curl = curl_easy_init();
  for (const std::string &url : urls)
    fetch(curl, url);
  curl_easy_cleanup(curl);
}

// A function of its own that may run once.
void made_in_a_lambda(const std::string &url) {
  auto fetch = [&] {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    CURLcode result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return result;
  };
  fetch();
}
