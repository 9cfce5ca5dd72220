// args: -std=c++17
// Templates, macros, branches that no instance takes.
#include <cstdio>
#include <curl/curl.h>
#include <stdexcept>
#include <string>

#define ENSURE(Condition)                                                      \
  do {                                                                         \
    if (!(Condition))                                                          \
      throw std::logic_error(#Condition);                                      \
  } while (false)

#define GUARDED(Body)                                                          \
  try {                                                                        \
    Body;                                                                      \
  } catch (...) {                                                              \
    return 0;                                                                  \
  }

static size_t byMacro(char *Data, size_t, size_t N, void *) {
  ENSURE(Data != nullptr); // expect: http-escaping-exception "'std::logic_error'"
  return N;
}

static size_t guardedByMacro(char *Data, size_t, size_t N, void *) {
  GUARDED(ENSURE(Data != nullptr))
  return N;
}

template <typename Sink>
static size_t onBody(char *Data, size_t, size_t N, void *User) {
  if (!User)
    throw std::invalid_argument("user"); // expect: http-escaping-exception ""
  static_cast<Sink *>(User)->write(Data, N);
  return N;
}

template <bool Strict>
static size_t checked(char *Data, size_t, size_t N, void *) {
  if constexpr (Strict) {
    if (!Data)
      throw std::invalid_argument("data"); // expect: http-escaping-exception ""
  }
  return N;
}

template <bool Strict>
static size_t relaxed(char *Data, size_t, size_t N, void *) {
  if constexpr (Strict) {
    if (!Data)
      throw std::invalid_argument("data");
  }
  return N;
}

// Never registered for any type.
template <typename T> static size_t unused(char *, size_t, size_t, void *) {
  throw T();
}

static size_t neverTaken(char *, size_t, size_t N, void *) {
  if (false)
    throw std::runtime_error("never");
  return N;
}

static size_t guarded(char *Data, size_t N) {
  if (N == 0)
    throw std::runtime_error("empty");
  return std::fwrite(Data, 1, N, stdout);
}

// One guard for all callbacks of the program.
template <size_t (*Body)(char *, size_t)>
static size_t safely(char *Data, size_t, size_t N, void *) noexcept {
  try {
    return Body(Data, N);
  } catch (...) {
    return 0;
  }
}

template <size_t (*Body)(char *, size_t)>
static size_t carelessly(char *Data, size_t, size_t N, void *) {
  return Body(Data, N); // expect: http-escaping-exception "from 'guarded'"
}

struct File {
  size_t write(const char *Data, size_t N) {
    return std::fwrite(Data, 1, N, stdout);
  }
};
struct Null {
  void write(const char *, size_t) {}
};

template <typename Fn> void setBody(CURL *Curl, Fn *Callback) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, Callback);
}

static size_t byTemplate(char *, size_t, size_t N, void *) {
  if (N == 5)
    throw 5; // expect: http-escaping-exception ""
  return N;
}
static size_t byTemplateAndRight(char *, size_t, size_t N, void *) {
  return N;
}

void registerAll(CURL *C) {
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, byMacro);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, guardedByMacro);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, onBody<File>);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, &onBody<Null>);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, checked<true>);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, checked<false>);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, relaxed<false>);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, neverTaken);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, safely<guarded>);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, carelessly<guarded>);
  setBody(C, byTemplate);
  setBody(C, byTemplateAndRight);
}
