// A `throw` in the callback itself: free functions, static members, C linkage.
#include <cstdio>
#include <curl/curl.h>
#include <stdexcept>
#include <string>

static size_t throwsAtOnce(char *, size_t, size_t N, void *) {
  if (N == 0)
    throw std::runtime_error("empty"); // expect: http-escaping-exception warning "'std::runtime_error'"
  return N;
}

extern "C" size_t withCLinkage(char *, size_t, size_t N, void *User) {
  if (!User)
    throw 42; // expect: http-escaping-exception "'int'"
  return N;
}

static size_t twoPlaces(char *, size_t Size, size_t N, void *User) {
  if (!User)
    throw std::invalid_argument("user"); // expect: http-escaping-exception "leaves 'twoPlaces'"
  if (Size != 1)
    throw std::logic_error("size"); // expect: http-escaping-exception "catch it there"
  return N;
}

class Download {
public:
  explicit Download(CURL *Curl) : Curl(Curl) {
    curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, &Download::onBody); // expect-step: "registered as a callback here"
    curl_easy_setopt(Curl, CURLOPT_HEADERFUNCTION, Download::onHeader);
    curl_easy_setopt(Curl, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(Curl, CURLOPT_XFERINFOFUNCTION, onProgress);
  }

private:
  static size_t onBody(char *Data, size_t, size_t N, void *User) {
    auto *Self = static_cast<Download *>(User);
    if (Self->Left < N)
      throw std::length_error("too much"); // expect: http-escaping-exception "'Download::onBody'"
    Self->Left -= N;
    return std::fwrite(Data, 1, N, stdout);
  }
  // Stops the transfer by what it returns.
  static size_t onHeader(char *, size_t, size_t N, void *User) {
    return static_cast<Download *>(User)->Left < N ? 0 : N;
  }
  static int onProgress(void *User, curl_off_t, curl_off_t Now, curl_off_t,
                        curl_off_t) {
    return static_cast<Download *>(User)->Left < static_cast<size_t>(Now);
  }
  CURL *Curl;
  size_t Left = 4096;
};

void registerAll(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, throwsAtOnce);
  curl_easy_setopt(Curl, CURLOPT_HEADERFUNCTION, &withCLinkage);
  curl_easy_setopt(Curl, CURLOPT_READFUNCTION, (curl_read_callback)twoPlaces);
}

// No callback of anybody: C++ calls them.
static size_t parse(const std::string &Text) {
  if (Text.empty())
    throw std::runtime_error("empty");
  return Text.size();
}
size_t parseAll(const std::string &A, const std::string &B) {
  return parse(A) + parse(B);
}
int ordinary(int (*Visit)(int), int N) {
  if (N < 0)
    throw std::out_of_range("negative");
  return Visit(N);
}

// Says itself that nothing gets out: the program ends where it is thrown.
static size_t neverLetsOut(char *, size_t, size_t N, void *) noexcept {
  if (N == 0)
    throw std::runtime_error("empty");
  return N;
}
static int plain(CURL *, curl_infotype, char *Data, size_t N, void *) {
  return std::fwrite(Data, 1, N, stderr) == N ? 0 : 0;
}
void registerRight(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, neverLetsOut);
  curl_easy_setopt(Curl, CURLOPT_DEBUGFUNCTION, plain);
}

// Nobody in sight says which function it is.
void registerUnknown(CURL *Curl, curl_write_callback Callback) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, Callback);
}
void unregister(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, nullptr);
}
