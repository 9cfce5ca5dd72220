// Templates, lambdas, exceptions.
#include <curl/curl.h>
#include <stdexcept>

template <typename Sink> void fetch(Sink &S) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S);
  if (curl_easy_perform(Curl) != CURLE_OK)
    curl_easy_cleanup(Curl);
  curl_easy_cleanup(Curl); // expect: http-double-release "'Curl'"
}

template <typename Sink> void fetchWell(Sink &S) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void instances() {
  int A = 0;
  double B = 0;
  fetch(A);
  fetch(B);
  fetchWell(A);
  fetchWell(B);
}

void byLambda() {
  CURL *Curl = curl_easy_init();
  auto Release = [&] { curl_easy_cleanup(Curl); };
  Release();
}

void byLambdaAndHere() {
  CURL *Curl = curl_easy_init();
  auto Release = [&] { curl_easy_cleanup(Curl); };
  Release();
  curl_easy_cleanup(Curl); // expect: http-double-release "'Curl'"
}

static void check(CURLcode Code) {
  if (Code != CURLE_OK)
    throw std::runtime_error("curl");
}

// The catch releases; the normal path goes on to the same release.
void caughtTwice() {
  CURL *Curl = curl_easy_init();
  try {
    check(curl_easy_perform(Curl));
  } catch (const std::runtime_error &) {
    curl_easy_cleanup(Curl);
  }
  curl_easy_cleanup(Curl); // expect: http-double-release "'Curl'"
}

void caughtOnce() {
  CURL *Curl = curl_easy_init();
  try {
    check(curl_easy_perform(Curl));
  } catch (const std::runtime_error &) {
    curl_easy_cleanup(Curl);
    return;
  }
  curl_easy_cleanup(Curl);
}

// The exception leaves before the effect of the call that throws it.
void thrownAfterRelease() {
  CURL *Curl = curl_easy_init();
  try {
    CURLcode Code = curl_easy_perform(Curl);
    curl_easy_cleanup(Curl);
    Curl = nullptr;
    check(Code);
  } catch (const std::runtime_error &) {
    curl_easy_cleanup(Curl);
  }
}
