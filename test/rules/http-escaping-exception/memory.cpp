// What throws only when memory runs out is a note, one for each callback.
#include <cstdio>
#include <curl/curl.h>
#include <new>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

static size_t appends(char *Data, size_t Size, size_t N, void *User) {
  static_cast<std::string *>(User)->append(Data, Size * N); // expect: http-escaping-exception note "when memory runs out"
  return Size * N;
}

static size_t pushes(char *Data, size_t, size_t N, void *User) {
  auto &All = *static_cast<std::vector<char> *>(User);
  All.reserve(All.size() + N); // expect: http-escaping-exception note "std::vector<char>::reserve"
  for (size_t I = 0; I < N; ++I)
    All.push_back(Data[I]);
  return N;
}

static void keep(std::string &To, const char *Data, size_t N) {
  To += std::string(Data, N);
}
static size_t throughAHelper(char *Data, size_t, size_t N, void *User) {
  keep(*static_cast<std::string *>(User), Data, N); // expect: http-escaping-exception note "from 'keep'"
  return N;
}

static size_t both(char *Data, size_t, size_t N, void *User) {
  static_cast<std::string *>(User)->append(Data, N); // expect: http-escaping-exception note ""
  if (N > 100)
    throw std::length_error("100"); // expect: http-escaping-exception warning ""
  return N;
}

static size_t isReady(char *Data, size_t, size_t N, void *User) {
  try {
    static_cast<std::string *>(User)->append(Data, N);
  } catch (const std::bad_alloc &) {
    return 0;
  }
  return N;
}

static size_t isReadyForAll(char *Data, size_t, size_t N, void *User) try {
  static_cast<std::string *>(User)->append(Data, N);
  return N;
} catch (...) {
  return 0;
}

static size_t wouldEndTheProgram(char *Data, size_t, size_t N,
                                 void *User) noexcept {
  static_cast<std::string *>(User)->append(Data, N);
  return N;
}

// A stream keeps its failure to itself.
static size_t streams(char *Data, size_t, size_t N, void *User) {
  static_cast<std::ostringstream *>(User)->write(Data, N);
  return N;
}

static size_t toAFile(char *Data, size_t Size, size_t N, void *User) {
  return std::fwrite(Data, Size, N, static_cast<FILE *>(User));
}

void registerAll(CURL *C) {
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, appends);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, pushes);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, throughAHelper);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, both);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, isReady);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, isReadyForAll);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, wouldEndTheProgram);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, streams);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, toAFile);
}
