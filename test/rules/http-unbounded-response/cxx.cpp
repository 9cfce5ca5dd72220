// args: -std=c++17
// Strings, vectors and streams; members, lambdas, templates.
#include <algorithm>
#include <curl/curl.h>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

static size_t appends(char *Data, size_t Size, size_t N, void *User) {
  static_cast<std::string *>(User)->append(Data, Size * N); // expect: http-unbounded-response ""
  return Size * N;
}

static size_t adds(char *Data, size_t Size, size_t N, void *User) {
  auto &Body = *static_cast<std::string *>(User);
  std::string Part(Data, Size * N);
  Body += Part; // expect: http-unbounded-response ""
  return Size * N;
}

static size_t inserts(char *Data, size_t Size, size_t N, void *User) {
  auto *Body = static_cast<std::vector<char> *>(User);
  Body->insert(Body->end(), Data, Data + Size * N); // expect: http-unbounded-response ""
  return Size * N;
}

static size_t copies(char *Data, size_t Size, size_t N, void *User) {
  auto *Body = static_cast<std::vector<char> *>(User);
  std::copy(Data, Data + Size * N, std::back_inserter(*Body)); // expect: http-unbounded-response ""
  return Size * N;
}

static size_t pushes(char *Data, size_t Size, size_t N, void *User) {
  auto *Body = static_cast<std::vector<char> *>(User);
  for (size_t I = 0; I < Size * N; ++I)
    Body->push_back(Data[I]); // expect: http-unbounded-response ""
  return Size * N;
}

static size_t streams(char *Data, size_t Size, size_t N, void *User) {
  static_cast<std::ostringstream *>(User)->write(Data, Size * N); // expect: http-unbounded-response ""
  return Size * N;
}

static size_t streamsText(char *Data, size_t Size, size_t N, void *User) {
  auto &To = *static_cast<std::stringstream *>(User);
  To << std::string(Data, Size * N); // expect: http-unbounded-response ""
  return Size * N;
}

static size_t toAFile(char *Data, size_t Size, size_t N, void *User) {
  static_cast<std::ofstream *>(User)->write(Data, Size * N);
  return Size * N;
}

static size_t toAnyStream(char *Data, size_t Size, size_t N, void *User) {
  *static_cast<std::ostream *>(User) << std::string(Data, Size * N);
  return Size * N;
}

static size_t bounded(char *Data, size_t Size, size_t N, void *User) {
  auto *Body = static_cast<std::string *>(User);
  if (Body->size() + Size * N > 1024 * 1024)
    return 0;
  Body->append(Data, Size * N);
  return Size * N;
}

static size_t boundedByARoof(char *Data, size_t Size, size_t N, void *User) {
  static constexpr size_t Max = 65536;
  auto *Body = static_cast<std::string *>(User);
  if (Body->length() >= Max)
    return 0;
  Body->append(Data, Size * N);
  return Size * N;
}

static size_t clamped(char *Data, size_t Size, size_t N, void *User) {
  auto *Body = static_cast<std::string *>(User);
  Body->append(Data, std::min(Size * N, Body->capacity() - Body->size()));
  return Size * N;
}

static size_t local(char *Data, size_t Size, size_t N, void *User) {
  std::string Part;
  Part.append(Data, Size * N);
  return static_cast<std::string *>(User)->find(Part) == 0 ? 0 : Size * N;
}

static size_t byLine(char *Data, size_t Size, size_t N, void *User) {
  auto &Rest = *static_cast<std::string *>(User);
  Rest.append(Data, Size * N);
  for (size_t End; (End = Rest.find('\n')) != std::string::npos;)
    Rest.erase(0, End + 1);
  return Size * N;
}

static size_t lastPiece(char *Data, size_t Size, size_t N, void *User) {
  static_cast<std::string *>(User)->assign(Data, Size * N);
  return Size * N;
}

class Client {
public:
  explicit Client(CURL *Curl, size_t Limit) : Limit(Limit) {
    curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, &Client::onBody);
    curl_easy_setopt(Curl, CURLOPT_WRITEDATA, this);
  }
  void limited(CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, &Client::onLimited);
  }

private:
  static size_t onBody(char *Data, size_t Size, size_t N, void *User) {
    return static_cast<Client *>(User)->take(Data, Size * N);
  }
  size_t take(const char *Data, size_t N) {
    Body.append(Data, N); // expect: http-unbounded-response "'Client::take'"
    return N;
  }
  static size_t onLimited(char *Data, size_t Size, size_t N, void *User) {
    auto *Self = static_cast<Client *>(User);
    return Self->fits(Size * N) ? Self->takeMore(Data, Size * N) : 0;
  }
  bool fits(size_t N) const { return Body.size() + N <= Limit; }
  size_t takeMore(const char *Data, size_t N) {
    Body.append(Data, N);
    return N;
  }
  std::string Body;
  size_t Limit;
};

template <typename Buffer>
static size_t onBody(char *Data, size_t Size, size_t N, void *User) {
  static_cast<Buffer *>(User)->append(Data, Size * N); // expect: http-unbounded-response ""
  return Size * N;
}

struct Counter {
  void append(const char *, size_t N) { Sum += N; }
  size_t Sum = 0;
};

template <typename Buffer>
static size_t onCounted(char *Data, size_t Size, size_t N, void *User) {
  static_cast<Buffer *>(User)->append(Data, Size * N);
  return Size * N;
}

#define APPEND(To) To->append(Data, Size *N)

static size_t byMacro(char *Data, size_t Size, size_t N, void *User) {
  APPEND(static_cast<std::string *>(User)); // expect: http-unbounded-response ""
  return Size * N;
}

static size_t parses(char *Data, size_t Size, size_t N, void *User) {
  auto Feed = [User](char C) { ++*static_cast<int *>(User) += C; };
  std::for_each(Data, Data + Size * N, Feed);
  return Size * N;
}

void lambdas(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION,
                   +[](char *Data, size_t Size, size_t N, void *User) {
                     auto *Body = static_cast<std::string *>(User);
                     Body->append(Data, Size * N); // expect: http-unbounded-response "this lambda keeps all"
                     return Size * N;
                   });
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION,
                   +[](char *Data, size_t Size, size_t N, void *User) {
                     auto *Body = static_cast<std::string *>(User);
                     if (Body->size() < 4096)
                       Body->append(Data, Size * N);
                     return Size * N;
                   });
}

void registerAll(CURL *C) {
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, appends);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, adds);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, inserts);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, copies);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, pushes);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, streams);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, streamsText);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, toAFile);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, toAnyStream);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, bounded);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, boundedByARoof);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, clamped);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, local);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, byLine);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, lastPiece);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, onBody<std::string>);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, onCounted<Counter>);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, byMacro);
  curl_easy_setopt(C, CURLOPT_WRITEFUNCTION, parses);
}
