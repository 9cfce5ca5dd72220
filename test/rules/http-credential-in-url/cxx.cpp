// C++: strings, members, templates, lambdas.
#include <curl/curl.h>
#include <string>

static const std::string Base = "https://bot:hunter2@example.com";

void constantString(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_URL, Base.c_str()); // expect: http-credential-in-url ""
}

void appended(CURL *Curl, const std::string &Id) {
  curl_easy_setopt(Curl, CURLOPT_URL, ("https://bot:hunter2@example.com/" + Id).c_str()); // expect: http-credential-in-url ""
}

struct Client {
  CURL *Curl;
  Client() : Curl(curl_easy_init()) {
    curl_easy_setopt(Curl, CURLOPT_URL, "https://bot:hunter2@example.com"); // expect: http-credential-in-url ""
  }
  ~Client() { curl_easy_cleanup(Curl); }
  int get() { return curl_easy_perform(Curl); }
};

template <typename T> void set(CURL *Curl, CURLoption Option, T Value) {
  curl_easy_setopt(Curl, Option, Value);
}
void inTemplate(CURL *Curl) {
  set(Curl, CURLOPT_URL, "https://bot:hunter2@example.com"); // expect: http-credential-in-url ""
  curl_easy_perform(Curl);
}

void inLambda(CURL *Curl) {
  auto Prepare = [Curl] {
    curl_easy_setopt(Curl, CURLOPT_URL, "https://bot:hunter2@example.com"); // expect: http-credential-in-url ""
  };
  Prepare();
}

// The secret is not in the program.
void built(CURL *Curl, const std::string &Password) {
  curl_easy_setopt(Curl, CURLOPT_URL, ("https://bot:" + Password + "@example.com").c_str());
}

void host(CURL *Curl, const std::string &Host) {
  curl_easy_setopt(Curl, CURLOPT_URL, ("https://" + Host + ":8443").c_str());
}

void given(CURL *Curl, const std::string &Url) {
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str());
}

void inTemplateClean(CURL *Curl) {
  set(Curl, CURLOPT_URL, "https://example.com");
  curl_easy_perform(Curl);
}

void inLambdaClean(CURL *Curl) {
  auto Prepare = [Curl] {
    curl_easy_setopt(Curl, CURLOPT_URL, "https://example.com");
  };
  Prepare();
}

void temporary(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_URL, std::string("https://example.com").c_str());
}
