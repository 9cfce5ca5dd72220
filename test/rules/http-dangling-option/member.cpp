// Classes that own handle and body.
#include <curl/curl.h>
#include <string>
#include <utility>

std::string render(int Id);
size_t take(char *Data, size_t Size, size_t N, void *Answer);

// The body is gone when another method sends it.
class Late {
public:
  Late() : Curl(curl_easy_init()) {}
  ~Late() { curl_easy_cleanup(Curl); }
  Late(const Late &) = delete;
  Late &operator=(const Late &) = delete;

  void setBody(int Id) {
    std::string Body = render(Id);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str()); // expect: http-dangling-option "'Curl'"
  }
  CURLcode send() { return curl_easy_perform(Curl); }

private:
  CURL *Curl;
};

// The body is a member.
class Kept {
public:
  Kept() : Curl(curl_easy_init()) {}
  ~Kept() { curl_easy_cleanup(Curl); }
  Kept(const Kept &) = delete;
  Kept &operator=(const Kept &) = delete;

  void setBody(int Id) {
    Body = render(Id);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str());
  }
  CURLcode send() { return curl_easy_perform(Curl); }

private:
  CURL *Curl;
  std::string Body;
};

// Every call begins anew.
class Reset {
public:
  Reset() : Curl(curl_easy_init()) {}
  ~Reset() { curl_easy_cleanup(Curl); }
  Reset(const Reset &) = delete;
  Reset &operator=(const Reset &) = delete;

  CURLcode post(int Id) {
    std::string Body = render(Id);
    curl_easy_reset(Curl);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str());
    return curl_easy_perform(Curl);
  }
  CURLcode get() {
    curl_easy_reset(Curl);
    return curl_easy_perform(Curl);
  }

private:
  CURL *Curl;
};

// The object itself is the callback's data.
class Sink {
public:
  explicit Sink(CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(Curl, CURLOPT_WRITEDATA, this);
  }
  size_t Size = 0;
};

CURLcode sinkStays(CURL *Curl) {
  Sink S(Curl);
  return curl_easy_perform(Curl);
}

Sink makeSink(CURL *Curl) {
  Sink S(Curl);
  return S;
}

CURLcode sinkReturned(CURL *Curl) {
  Sink S = makeSink(Curl);
  return curl_easy_perform(Curl);
}

// A buffer of the program.
class Buffer {
public:
  explicit Buffer(int Size) : Data(new char[Size]) {}
  ~Buffer() { delete[] Data; }
  Buffer(const Buffer &) = delete;
  Buffer &operator=(const Buffer &) = delete;
  const char *data() const { return Data; }

private:
  char *Data;
};

CURLcode bufferEnds(CURL *Curl) {
  {
    Buffer Body(16);
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.data()); // expect: http-dangling-option ""
  }
  return curl_easy_perform(Curl);
}

CURLcode bufferStays(CURL *Curl) {
  Buffer Body(16);
  curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.data());
  return curl_easy_perform(Curl);
}

// By exception no exchange is reached.
int mayThrow(int Id);

void thrown(CURL *Curl, int Id) {
  try {
    std::string Body = render(mayThrow(Id));
    curl_easy_setopt(Curl, CURLOPT_POSTFIELDS, Body.c_str());
    mayThrow(Id);
    curl_easy_perform(Curl);
  } catch (...) {
  }
}
