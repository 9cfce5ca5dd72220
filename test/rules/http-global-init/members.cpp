// Constructors and destructors.
#include <curl/curl.h>
#include <string>

struct Global {
  Global() { curl_global_init(CURL_GLOBAL_ALL); }
  ~Global() { curl_global_cleanup(); }
};

static Global TheGlobal;

class EachClient {
public:
  EachClient() {
    curl_global_init(CURL_GLOBAL_ALL); // expect: http-global-init note
    Curl = curl_easy_init();
  }
  ~EachClient() {
    curl_easy_cleanup(Curl);
    curl_global_cleanup();
  }
  EachClient(const EachClient &) = delete;
  EachClient &operator=(const EachClient &) = delete;

private:
  CURL *Curl;
};

class TheOnlyOne {
public:
  static TheOnlyOne &instance() {
    static TheOnlyOne One;
    return One;
  }
  TheOnlyOne(const TheOnlyOne &) = delete;
  TheOnlyOne &operator=(const TheOnlyOne &) = delete;

private:
  TheOnlyOne() {
    curl_global_init(CURL_GLOBAL_ALL);
    Curl = curl_easy_init();
  }
  ~TheOnlyOne() {
    curl_easy_cleanup(Curl);
    curl_global_cleanup();
  }
  CURL *Curl;
};

class Client {
public:
  Client() : Curl(curl_easy_init()) {}
  ~Client() { curl_easy_cleanup(Curl); }
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;

private:
  CURL *Curl;
};

template <typename T> bool get(const T &Url) {
  curl_global_init(CURL_GLOBAL_ALL); // expect: http-global-init note
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, std::string(Url).c_str());
  CURLcode Result = curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
  curl_global_cleanup();
  return Result == CURLE_OK;
}

bool both() { return get("https://a.example/") && get(std::string("https://b.example/")); }
