// Templates and lambdas.
#include <curl/curl.h>

template <typename Sink> bool fetch(Sink &S) {
  CURL *Curl = curl_easy_init(); // expect: http-leaked-handle "'Curl'"
  if (curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S) != CURLE_OK)
    return false;
  bool Ok = curl_easy_perform(Curl) == CURLE_OK;
  curl_easy_cleanup(Curl);
  return Ok;
}

template <typename Sink> bool fetchWell(Sink &S) {
  CURL *Curl = curl_easy_init();
  bool Ok = curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S) == CURLE_OK &&
            curl_easy_perform(Curl) == CURLE_OK;
  curl_easy_cleanup(Curl);
  return Ok;
}

bool instances() {
  int A = 0;
  double B = 0;
  return fetch(A) && fetch(B) && fetchWell(A) && fetchWell(B);
}

template <typename Function> CURLcode withHandle(Function Use) {
  CURL *Curl = curl_easy_init();
  CURLcode Code = Use(Curl);
  curl_easy_cleanup(Curl);
  return Code;
}

CURLcode passed() {
  return withHandle([](CURL *Curl) { return curl_easy_perform(Curl); });
}

CURLcode releasedByLambda() {
  CURL *Curl = curl_easy_init();
  auto Release = [&Curl] { curl_easy_cleanup(Curl); };
  CURLcode Code = curl_easy_perform(Curl);
  Release();
  return Code;
}

CURLcode lambdaForgets() {
  auto Run = [] {
    CURL *Curl = curl_easy_init(); // expect: http-leaked-handle "'Curl'"
    return curl_easy_perform(Curl);
  };
  return Run();
}
