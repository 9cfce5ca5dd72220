// Owners, members, lambdas.
#include <curl/curl.h>
#include <memory>

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

// The raw pointer outlives its owner.
void outlivesScope() {
  CURL *Raw;
  {
    Easy Curl(curl_easy_init(), curl_easy_cleanup);
    Raw = Curl.get();
  }
  curl_easy_perform(Raw); // expect: http-use-after-release ""
}

void withinScope() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  CURL *Raw = Curl.get();
  curl_easy_perform(Raw);
}

void resetTooEarly() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  CURL *Raw = Curl.get();
  Curl.reset();
  curl_easy_perform(Raw); // expect: http-use-after-release ""
}

// A new handle in the old owner.
void resetToNew() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  Curl.reset(curl_easy_init());
  curl_easy_perform(Curl.get());
}

void movedToOther() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  CURL *Raw = Curl.get();
  Easy Other = std::move(Curl);
  curl_easy_perform(Raw);
}

void sharedStillHeld() {
  std::shared_ptr<CURL> Curl(curl_easy_init(), curl_easy_cleanup);
  std::shared_ptr<CURL> Same = Curl;
  CURL *Raw = Curl.get();
  Curl.reset();
  curl_easy_perform(Raw);
}

class Client {
public:
  Client() : Handle(curl_easy_init()) {}
  ~Client() { curl_easy_cleanup(Handle); }
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;

  CURLcode renewThenUse() {
    curl_easy_cleanup(Handle);
    Handle = curl_easy_init();
    return curl_easy_perform(Handle);
  }

  CURLcode closeThenUse() {
    curl_easy_cleanup(Handle);
    CURLcode Code = curl_easy_perform(Handle); // expect: http-use-after-release ""
    Handle = nullptr;
    return Code;
  }

private:
  CURL *Handle;
};

void lambdaReleases() {
  CURL *Curl = curl_easy_init();
  auto Release = [Curl] { curl_easy_cleanup(Curl); };
  Release();
  curl_easy_perform(Curl); // expect: http-use-after-release "'Curl'"
}

void lambdaInOrder() {
  CURL *Curl = curl_easy_init();
  auto Release = [Curl] { curl_easy_cleanup(Curl); };
  curl_easy_perform(Curl);
  Release();
}

template <typename Sink> void fetch(Sink &S) {
  CURL *Curl = curl_easy_init();
  curl_easy_cleanup(Curl);
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S); // expect: http-use-after-release "'Curl'"
}

void instances() {
  int A = 0;
  double B = 0;
  fetch(A);
  fetch(B);
}

// The guard runs last.
struct Guard {
  CURL *Curl;
  ~Guard() { curl_easy_cleanup(Curl); }
};

CURLcode guarded() {
  CURL *Curl = curl_easy_init();
  Guard Cleanup{Curl};
  return curl_easy_perform(Curl);
}
