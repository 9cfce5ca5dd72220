// Templates: instantiations are analysed, a finding stands once in the
// template.
#include <curl/curl.h>
#include <string>

template <typename Sink> bool fetchUnbounded(Sink &S) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S);
  bool Ok = curl_easy_perform(Curl) == CURLE_OK; // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
  return Ok;
}

template <typename Sink> bool fetchBounded(Sink &S) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &S);
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 10L);
  bool Ok = curl_easy_perform(Curl) == CURLE_OK;
  curl_easy_cleanup(Curl);
  return Ok;
}

bool instantiate() {
  std::string Text;
  int Number = 0;
  return fetchUnbounded(Text) && fetchUnbounded(Number) && fetchBounded(Text) &&
         fetchBounded(Number);
}

// A wrapper whose option and value are template arguments.
template <CURLoption Option> void set(CURL *Curl, long Value) {
  curl_easy_setopt(Curl, Option, Value);
}

void wrappedOption() {
  CURL *Curl = curl_easy_init();
  set<CURLOPT_TIMEOUT>(Curl, 10L);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void wrappedOther() {
  CURL *Curl = curl_easy_init();
  set<CURLOPT_NOSIGNAL>(Curl, 1L);
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
}

template <typename T> void setAny(CURL *Curl, CURLoption Option, T Value) {
  curl_easy_setopt(Curl, Option, Value);
}

void wrappedAny() {
  CURL *Curl = curl_easy_init();
  setAny(Curl, CURLOPT_URL, "https://example.com/");
  setAny(Curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

// A class template.
template <long Seconds> class Client {
public:
  Client() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, Seconds);
  }
  ~Client() { curl_easy_cleanup(Handle); }
  Client(const Client &) = delete;
  Client &operator=(const Client &) = delete;
  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

CURLcode useClient() {
  Client<30> C;
  return C.get();
}

// Parameter packs.
template <typename... Options> void setAll(CURL *Curl, Options... All) {
  (curl_easy_setopt(Curl, All, 10L), ...);
}

void wrappedPack() {
  CURL *Curl = curl_easy_init();
  setAll(Curl, CURLOPT_NOSIGNAL, CURLOPT_TIMEOUT);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}
