// Lambdas: as the callback, in the callback, in a variable.
#include <cstdio>
#include <curl/curl.h>
#include <functional>
#include <stdexcept>
#include <string>

void withPlus(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION,
                   +[](char *, size_t, size_t N, void *) -> size_t {
                     if (N == 0)
                       throw std::runtime_error("empty"); // expect: http-escaping-exception "leaves this lambda"
                     return N;
                   });
}

void withCast(CURL *Curl) {
  curl_easy_setopt(
      Curl, CURLOPT_WRITEFUNCTION,
      static_cast<curl_write_callback>(
          [](char *, size_t, size_t N, void *User) -> size_t {
            if (!User)
              throw std::logic_error("user"); // expect: http-escaping-exception ""
            return N;
          }));
}

void inAVariable(CURL *Curl) {
  auto OnBody = [](char *, size_t, size_t N, void *) -> size_t {
    if (N == 1)
      throw 1; // expect: http-escaping-exception "'int'"
    return N;
  };
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, +OnBody);
}

void asAPointer(CURL *Curl) {
  curl_write_callback OnBody = [](char *, size_t, size_t N,
                                  void *) -> size_t {
    if (N == 1)
      throw 1; // expect: http-escaping-exception ""
    return N;
  };
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, OnBody);
}

void catches(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION,
                   +[](char *, size_t, size_t N, void *) -> size_t {
                     try {
                       if (N == 0)
                         throw std::runtime_error("empty");
                     } catch (...) {
                       return 0;
                     }
                     return N;
                   });
}

void neverThrows(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION,
                   +[](char *D, size_t S, size_t N, void *) noexcept {
                     return std::fwrite(D, S, N, stdout);
                   });
}

static size_t callsALambda(char *, size_t, size_t N, void *) {
  auto Check = [](size_t Size) {
    if (Size > 9)
      throw std::length_error("nine");
  };
  Check(N); // expect: http-escaping-exception ""
  return N;
}

// Made here, run by somebody else at another time.
static size_t keepsALambda(char *, size_t, size_t N, void *User) {
  auto *Later = static_cast<std::function<void()> *>(User);
  *Later = [] { throw std::runtime_error("later"); };
  return N;
}

static size_t runsWhatItIsGiven(char *, size_t, size_t N, void *User) {
  (*static_cast<std::function<void(size_t)> *>(User))(N);
  return N;
}

static size_t catchesItsLambda(char *, size_t, size_t N, void *) {
  auto Check = [](size_t Size) {
    if (Size > 9)
      throw std::length_error("nine");
  };
  try {
    Check(N);
  } catch (const std::logic_error &) {
    return 0;
  }
  return N;
}

static size_t onlyAsksForTheType(char *, size_t, size_t N, void *) {
  static_assert(!noexcept(throw 1), "");
  return N * sizeof(decltype(N));
}

void registerAll(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, callsALambda);
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, keepsALambda);
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, runsWhatItIsGiven);
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, catchesItsLambda);
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, onlyAsksForTheType);
}
