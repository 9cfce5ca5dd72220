// Templates and lambdas.
#include <curl/curl.h>

template <typename T> void set(CURL *Curl, CURLoption Option, T Value) {
  curl_easy_setopt(Curl, Option, Value);
}

void wrappedOn(CURL *Curl) { set(Curl, CURLOPT_SSL_VERIFYPEER, 1L); }

void wrappedOff(CURL *Curl) {
  set(Curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
}

void wrappedOther(CURL *Curl) { set(Curl, CURLOPT_FOLLOWLOCATION, 0L); }

// Once in the template, not once per instance.
template <typename Sink> CURLcode fetch(Sink &S) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S);
  curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  CURLcode Code = curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
  return Code;
}

CURLcode instances() {
  int A = 0;
  double B = 0;
  CURLcode Code = fetch(A);
  return Code == CURLE_OK ? fetch(B) : Code;
}

void inLambda(CURL *Curl) {
  auto Configure = [Curl] {
    curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  };
  Configure();
  curl_easy_perform(Curl);
}

void inLambdaOn(CURL *Curl) {
  auto Configure = [Curl](long Value) {
    curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYPEER, Value);
  };
  Configure(1L);
  curl_easy_perform(Curl);
}
