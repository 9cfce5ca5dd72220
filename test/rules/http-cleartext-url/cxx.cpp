// C++: strings, constants, members, lambdas, templates.
#include <curl/curl.h>
#include <memory>
#include <string>

using Handle = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;
constexpr const char *Endpoint = "http://example.com/api";
static const std::string Base = "http://example.com";

void constant(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_URL, Endpoint); // expect: http-cleartext-url ""
}

void constantString(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_URL, Base.c_str()); // expect: http-cleartext-url ""
}

void localString(CURL *Curl) {
  std::string Url("http://example.com");
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str()); // expect: http-cleartext-url ""
}

void path(CURL *Curl, const std::string &Id) {
  curl_easy_setopt(Curl, CURLOPT_URL, ("http://example.com/items/" + Id).c_str()); // expect: http-cleartext-url warning "'example.com'"
}

void anyHost(CURL *Curl, const std::string &Host) {
  const std::string Url = "http://" + Host;
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str()); // expect: http-cleartext-url note "a host that is not known here"
}

struct Client {
  Client() : Curl(curl_easy_init(), curl_easy_cleanup) {
    curl_easy_setopt(Curl.get(), CURLOPT_URL, Endpoint); // expect: http-cleartext-url ""
  }
  int get() { return curl_easy_perform(Curl.get()); }
  Handle Curl;
};

template <typename T> void set(CURL *Curl, CURLoption Option, T Value) {
  curl_easy_setopt(Curl, Option, Value);
}
void inTemplate(CURL *Curl) {
  set(Curl, CURLOPT_URL, "http://example.com"); // expect: http-cleartext-url ""
  curl_easy_perform(Curl);
}

void inLambda() {
  auto Get = [](const char *Url) {
    Handle Curl(curl_easy_init(), curl_easy_cleanup);
    curl_easy_setopt(Curl.get(), CURLOPT_URL, Url);
    return curl_easy_perform(Curl.get());
  };
  Get("https://example.com");
}

// Right, or not known.
void appended(CURL *Curl) {
  std::string Url("http://example.com");
  Url.insert(4, "s");
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str());
}

void secure(CURL *Curl, const std::string &Host) {
  curl_easy_setopt(Curl, CURLOPT_URL, ("https://" + Host + "/?from=http://a.example").c_str());
}

void local(CURL *Curl, const std::string &Path) {
  curl_easy_setopt(Curl, CURLOPT_URL, ("http://localhost/" + Path).c_str());
}

void port(CURL *Curl, int Port) {
  curl_easy_setopt(Curl, CURLOPT_URL, ("http://127.0.0.1:" + std::to_string(Port)).c_str());
}

void given(CURL *Curl, const std::string &Url) {
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str());
}
