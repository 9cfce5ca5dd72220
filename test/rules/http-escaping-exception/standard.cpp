// args: -std=c++17
// What the standard library throws, as its model says.
#include <any>
#include <cctype>
#include <cstdlib>
#include <curl/curl.h>
#include <filesystem>
#include <map>
#include <optional>
#include <regex>
#include <string>
#include <system_error>
#include <vector>

static size_t converts(char *Data, size_t, size_t N, void *User) {
  *static_cast<int *>(User) = std::stoi(std::string(Data, N)); // expect: http-escaping-exception warning "'std::invalid_argument' from 'std::stoi'"
  return N;
}

static size_t catchesOneOfTwo(char *Data, size_t, size_t N, void *User) {
  try {
    *static_cast<long *>(User) = std::stol(Data); // expect: http-escaping-exception "'std::out_of_range'"
  } catch (const std::invalid_argument &) {
    return 0;
  }
  return N;
}

static size_t catchesBoth(char *Data, size_t, size_t N, void *User) {
  try {
    *static_cast<long *>(User) = std::stol(Data);
  } catch (const std::exception &) {
    return 0;
  }
  return N;
}

static size_t catchesTheirBase(char *Data, size_t, size_t N, void *User) {
  try {
    *static_cast<double *>(User) = std::stod(Data);
  } catch (const std::logic_error &) {
    return 0;
  }
  return N;
}

static size_t convertsLikeC(char *Data, size_t, size_t N, void *User) {
  *static_cast<long *>(User) = std::strtol(Data, nullptr, 10);
  return N;
}

using Headers = std::map<std::string, std::string>;

static size_t looksUp(char *, size_t, size_t N, void *User) {
  return static_cast<Headers *>(User)->at("length").size(); // expect: http-escaping-exception "'std::out_of_range'"
}

static size_t asksFirst(char *, size_t, size_t N, void *User) {
  auto &All = *static_cast<Headers *>(User);
  if (All.count("length") == 0)
    return N;
  return All.at("length").size();
}

static size_t findsFirst(char *, size_t, size_t N, void *User) {
  Headers &All = *static_cast<Headers *>(User);
  auto It = All.find("length");
  return It == All.end() ? N : All.at("length").size();
}

static size_t walks(char *, size_t, size_t N, void *User) {
  auto &All = *static_cast<std::vector<int> *>(User);
  for (size_t I = 0; I < All.size(); ++I)
    All.at(I) = 0;
  return N;
}

static size_t neverThrowsAtIndex(char *, size_t, size_t N, void *User) {
  return (*static_cast<std::vector<size_t> *>(User))[0] + N;
}

static size_t takesTheValue(char *, size_t, size_t N, void *User) {
  auto &Limit = *static_cast<std::optional<size_t> *>(User);
  return N > Limit.value() ? 0 : N; // expect: http-escaping-exception "'std::bad_optional_access'"
}

static size_t asksForTheValue(char *, size_t, size_t N, void *User) {
  auto &Limit = *static_cast<std::optional<size_t> *>(User);
  if (!Limit.has_value())
    return N;
  return N > Limit.value() ? 0 : N;
}

static size_t hasADefault(char *, size_t, size_t N, void *User) {
  return N > static_cast<std::optional<size_t> *>(User)->value_or(9) ? 0 : N;
}

static size_t compiles(char *, size_t, size_t N, void *User) {
  std::regex Pattern(static_cast<const char *>(User)); // expect: http-escaping-exception "'std::regex_error'"
  return std::regex_search("x", Pattern) ? N : 0;
}

static size_t makesFolders(char *, size_t, size_t N, void *User) {
  std::filesystem::create_directories(static_cast<const char *>(User)); // expect: http-escaping-exception "filesystem_error"
  return N;
}

static size_t makesFoldersWithACode(char *, size_t, size_t N, void *User) {
  std::error_code Code;
  std::filesystem::create_directories(static_cast<const char *>(User), Code);
  return Code ? 0 : N;
}

void registerAll(CURL *C) {
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, converts);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, catchesOneOfTwo);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, catchesBoth);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, catchesTheirBase);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, convertsLikeC);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, looksUp);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, asksFirst);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, findsFirst);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, walks);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, neverThrowsAtIndex);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, takesTheValue);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, asksForTheValue);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, hasADefault);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, compiles);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, makesFolders);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, makesFoldersWithACode);
}
