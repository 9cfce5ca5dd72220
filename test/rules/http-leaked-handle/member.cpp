// Constructors and destructors.
#include <curl/curl.h>

class Releases {
public:
  Releases() : Handle(curl_easy_init()) {}
  ~Releases() { curl_easy_cleanup(Handle); }
  Releases(const Releases &) = delete;
  Releases &operator=(const Releases &) = delete;
  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

// All its bodies are in sight, and none releases.
class Forgets {
public:
  Forgets() : Handle(curl_easy_init()) {} // expect: http-leaked-handle ""
  ~Forgets() {}
  Forgets(const Forgets &) = delete;
  Forgets &operator=(const Forgets &) = delete;
  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

// Released by a method that the destructor calls.
class ByMethod {
public:
  ByMethod() { open(); }
  ~ByMethod() { close(); }
  ByMethod(const ByMethod &) = delete;
  ByMethod &operator=(const ByMethod &) = delete;
  void reopen() {
    close();
    open();
  }

private:
  void open() { Handle = curl_easy_init(); }
  void close() {
    if (Handle)
      curl_easy_cleanup(Handle);
    Handle = nullptr;
  }
  CURL *Handle = nullptr;
};

// A method's local.
class Local {
public:
  bool get(const char *Url) {
    CURL *Curl = curl_easy_init(); // expect: http-leaked-handle "'Curl'"
    if (curl_easy_setopt(Curl, CURLOPT_URL, Url) != CURLE_OK)
      return false;
    bool Ok = curl_easy_perform(Curl) == CURLE_OK;
    curl_easy_cleanup(Curl);
    return Ok;
  }
  bool getWell(const char *Url) {
    CURL *Curl = curl_easy_init();
    bool Ok = curl_easy_setopt(Curl, CURLOPT_URL, Url) == CURLE_OK &&
              curl_easy_perform(Curl) == CURLE_OK;
    curl_easy_cleanup(Curl);
    return Ok;
  }
};

// Handed over by an accessor: the receiver may release.
class HandsOver {
public:
  HandsOver() : Handle(curl_easy_init()) {}
  CURL *take() {
    CURL *Taken = Handle;
    Handle = nullptr;
    return Taken;
  }

private:
  CURL *Handle;
};

// Its destructor is in another file.
class Elsewhere {
public:
  Elsewhere() : Handle(curl_easy_init()) {}
  ~Elsewhere();
  Elsewhere(const Elsewhere &) = delete;
  Elsewhere &operator=(const Elsewhere &) = delete;

private:
  CURL *Handle;
};
