// try, catch, and what is thrown on.
#include <cstdio>
#include <curl/curl.h>
#include <exception>
#include <stdexcept>
#include <string>

static void parse(const char *Data, size_t N) {
  if (N > 10)
    throw std::invalid_argument(std::string(Data, N));
}

static size_t catchesAll(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N);
    if (N == 3)
      throw 3;
  } catch (...) {
    return 0;
  }
  return N;
}

static size_t catchesTheBase(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N);
  } catch (const std::exception &E) {
    std::fputs(E.what(), stderr);
    return 0;
  }
  return N;
}

static size_t catchesTheType(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N);
  } catch (std::invalid_argument &) {
    return 0;
  }
  return N;
}

static size_t catchesInTheOuter(char *Data, size_t, size_t N, void *) {
  try {
    try {
      parse(Data, N);
    } catch (const std::runtime_error &) {
      return 1;
    }
  } catch (const std::logic_error &) {
    return 0;
  }
  return N;
}

static size_t wholeBody(char *Data, size_t, size_t N, void *) try {
  parse(Data, N);
  return N;
} catch (...) {
  return 0;
}

static size_t rethrownAndCaught(char *Data, size_t, size_t N, void *) {
  try {
    try {
      parse(Data, N);
    } catch (...) {
      throw;
    }
  } catch (const std::exception &) {
    return 0;
  } catch (...) {
    return 0;
  }
  return N;
}

static size_t byPointer(char *, size_t, size_t N, void *) {
  try {
    if (N == 1)
      throw "one";
  } catch (const char *) {
    return 0;
  }
  return N;
}

static size_t catchesAnother(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N); // expect: http-escaping-exception "'std::invalid_argument' from 'parse'"
  } catch (const std::runtime_error &) {
    return 0;
  }
  return N;
}

static size_t throwsOn(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N);
  } catch (const std::exception &E) {
    std::fputs(E.what(), stderr);
    throw; // expect: http-escaping-exception "thrown on here"
  }
  return N;
}

static size_t throwsOnAnything(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N);
  } catch (...) {
    throw; // expect: http-escaping-exception "an exception that is thrown on here"
  }
  return N;
}

static size_t throwsInTheHandler(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N);
  } catch (const std::exception &) {
    throw std::runtime_error("bad data"); // expect: http-escaping-exception "'std::runtime_error'"
  }
  return N;
}

static size_t afterTheTry(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N);
  } catch (...) {
  }
  parse(Data, N); // expect: http-escaping-exception ""
  return N;
}

struct Failure {};
struct NetworkFailure : Failure {};

static size_t ownTypes(char *, size_t, size_t N, void *) {
  try {
    if (N == 1)
      throw NetworkFailure();
    if (N == 2)
      throw std::runtime_error("two"); // expect: http-escaping-exception ""
  } catch (const Failure &) {
    return 0;
  }
  return N;
}

// Sorts out what is in flight, for those who catch everything.
static size_t translate() {
  try {
    throw;
  } catch (const std::exception &) {
    return 0;
  } catch (...) {
    return 0;
  }
}
static size_t translated(char *Data, size_t, size_t N, void *) {
  try {
    parse(Data, N);
  } catch (...) {
    return translate();
  }
  return N;
}

void registerAll(CURL *C) {
  curl_write_callback Clean[] = {catchesAll};
  (void)Clean;
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, catchesAll);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, catchesTheBase);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, catchesTheType);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, catchesInTheOuter);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, wholeBody);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, rethrownAndCaught);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, byPointer);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, catchesAnother);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, throwsOn);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, throwsOnAnything);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, throwsInTheHandler);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, afterTheTry);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, ownTypes);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, translated);
}
