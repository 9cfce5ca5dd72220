// C++: bool, scoped enumerations, lambdas, strings, templates.
#include <chrono>
#include <cstddef>
#include <curl/curl.h>
#include <string>
#include <string_view>

void boolean(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_FOLLOWLOCATION, true); // expect: http-setopt-type "gets 'bool'"
}

void flag(CURL *Curl, bool Verbose) {
  curl_easy_setopt(Curl, CURLOPT_VERBOSE, Verbose); // expect: http-setopt-type "static_cast<long>(Verbose)"
}

void literal(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_NOSIGNAL, 1); // expect: http-setopt-type "write 1L"
}

enum class Mode { Slow = 1 };
void scoped(CURL *Curl, Mode M) {
  curl_easy_setopt(Curl, CURLOPT_POST, M); // expect: http-setopt-type ""
}

void length(CURL *Curl, const std::string &Body) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDSIZE, Body.size()); // expect: http-setopt-type ""
}

void lambda(CURL *Curl) {
  auto OnData = [](char *, size_t Size, size_t Count, void *) { return Size * Count; };
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, OnData); // expect: http-setopt-type "write a + in front"
}

void lambda_in_place(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, [](char *, size_t Size, size_t Count, void *) { return Size * Count; }); // expect: http-setopt-type "gets a lambda object"
}

void capturing(CURL *Curl, size_t &Sum) {
  auto OnData = [&Sum](char *, size_t Size, size_t Count, void *) { return Sum += Size * Count; };
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, OnData); // expect: http-setopt-type "pass a function pointer"
}

void duration(CURL *Curl, std::chrono::seconds Limit) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Limit); // expect: http-setopt-type "bytes of the object"
}

void view(CURL *Curl, std::string_view Url) {
  curl_easy_setopt(Curl, CURLOPT_URL, Url); // expect: http-setopt-type "takes a 'const char *'"
}

void string_pointer(CURL *Curl, std::string *Url) {
  curl_easy_setopt(Curl, CURLOPT_URL, Url); // expect: http-setopt-type "takes a 'const char *'"
}

void zero(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, 0); // expect: http-setopt-type "write nullptr"
}

struct Client {
  CURL *Curl;
  size_t onData(char *, size_t, size_t);
  static size_t write(char *, size_t, size_t, void *);
  void method() {
    curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, &Client::onData); // expect: http-setopt-type "takes a function pointer"
  }
  void staticMethod() {
    curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, &Client::write);
    curl_easy_setopt(Curl, CURLOPT_WRITEDATA, this);
  }
};

template <typename T> void set(CURL *Curl, CURLoption Option, T Value) {
  curl_easy_setopt(Curl, Option, Value);
}
void deduced(CURL *Curl) {
  set(Curl, CURLOPT_TIMEOUT, 30); // expect: http-setopt-type ""
}
void deducedLong(CURL *Curl) {
  set(Curl, CURLOPT_TIMEOUT, 30L);
  set(Curl, CURLOPT_URL, "https://example.com");
}

template <typename T> void limit(CURL *Curl, T Value) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Value); // expect: http-setopt-type ""
}
void instantiated(CURL *Curl) {
  limit(Curl, 30);
  limit(Curl, 30L);
}

// Right.
void chosen(CURL *Curl, bool Verbose) {
  curl_easy_setopt(Curl, CURLOPT_VERBOSE, Verbose ? 1L : 0L);
}

void cast(CURL *Curl, bool Verbose) {
  curl_easy_setopt(Curl, CURLOPT_VERBOSE, static_cast<long>(Verbose));
}

void castSize(CURL *Curl, const std::string &Body) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDSIZE, long(Body.size()));
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(Body.size()));
}

void null(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, nullptr);
  curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, NULL);
}

void string(CURL *Curl, const std::string &Url) {
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str());
}

void viewed(CURL *Curl, std::string_view View) {
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, View.data());
}

void plus(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, +[](char *, size_t Size, size_t Count, void *) { return Size * Count; });
}

void converted(CURL *Curl) {
  size_t (*OnData)(char *, size_t, size_t, void *) = [](char *, size_t Size, size_t Count, void *) { return Size * Count; };
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, OnData);
}

void ticks(CURL *Curl, std::chrono::seconds Limit) {
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Limit.count());
}

void deducedNumber(CURL *Curl) {
  auto Limit = 30L;
  const auto Mask = 1UL;
  curl_easy_setopt(Curl, CURLOPT_TIMEOUT, Limit);
  curl_easy_setopt(Curl, CURLOPT_HTTPAUTH, Mask);
}
