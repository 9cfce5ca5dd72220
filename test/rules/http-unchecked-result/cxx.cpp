// C++: casts, streams, exceptions, lambdas, templates.
#include <curl/curl.h>
#include <iostream>
#include <memory>
#include <stdexcept>
#include <tuple>
#include <vector>

void discarded(CURL *Curl) {
  curl_easy_perform(Curl); // expect: http-unchecked-result ""
}

void neverRead(CURL *Curl) {
  const auto Code = curl_easy_perform(Curl); // expect: http-unchecked-result ""
}

void castToVoid(CURL *Curl) { static_cast<void>(curl_easy_perform(Curl)); }

void ignored(CURL *Curl) { std::ignore = curl_easy_perform(Curl); }

void maybeUnused(CURL *Curl) {
  [[maybe_unused]] const CURLcode Code = curl_easy_perform(Curl);
}

void streamed(CURL *Curl) { std::cout << curl_easy_perform(Curl) << '\n'; }

void thrown(CURL *Curl) {
  if (const CURLcode Code = curl_easy_perform(Curl); Code != CURLE_OK)
    throw std::runtime_error(curl_easy_strerror(Code));
}

static void check(CURLcode Code) {
  if (Code != CURLE_OK)
    throw std::runtime_error(curl_easy_strerror(Code));
}

void checkedByHelper(CURL *Curl) { check(curl_easy_perform(Curl)); }

void collected(CURL *Curl, std::vector<CURLcode> &Codes) {
  Codes.push_back(curl_easy_perform(Curl));
}

bool ok(CURL *Curl) { return static_cast<int>(curl_easy_perform(Curl)) == 0; }

bool capturedAndRead(CURL *Curl) {
  CURLcode Code = curl_easy_perform(Curl);
  auto Failed = [&Code] { return Code != CURLE_OK; };
  return Failed();
}

void discardedInLambda(CURL *Curl) {
  auto Run = [Curl] {
    curl_easy_perform(Curl); // expect: http-unchecked-result ""
  };
  Run();
}

bool returnedByLambda(CURL *Curl) {
  auto Run = [Curl] { return curl_easy_perform(Curl); };
  return Run() == CURLE_OK;
}

template <typename Sink> void fetch(CURL *Curl, Sink &S) {
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S);
  curl_easy_perform(Curl); // expect: http-unchecked-result ""
}

template <typename Sink> bool fetchWell(CURL *Curl, Sink &S) {
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S);
  return curl_easy_perform(Curl) == CURLE_OK;
}

bool instances(CURL *Curl) {
  int A = 0;
  double B = 0;
  fetch(Curl, A);
  fetch(Curl, B);
  return fetchWell(Curl, A) && fetchWell(Curl, B);
}

class Client {
public:
  Client() : Handle(curl_easy_init(), curl_easy_cleanup) {}
  bool get() {
    Last = curl_easy_perform(Handle.get());
    return Last == CURLE_OK;
  }
  void post() { Last = curl_easy_perform(Handle.get()); }
  void ping() {
    curl_easy_perform(Handle.get()); // expect: http-unchecked-result ""
  }
  CURLcode last() const { return Last; }

private:
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> Handle;
  CURLcode Last = CURLE_OK;
};

void useClient(Client &C) {
  C.post();
  C.ping();
}
