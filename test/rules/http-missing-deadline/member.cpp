// A handle in a private member: several methods store, configure and use it.
#include <curl/curl.h>

extern void corpConfigure(CURL *Handle);

// The method sets it before each request.
class PerRequest {
public:
  PerRequest() : Handle(curl_easy_init()) {}
  ~PerRequest() { curl_easy_cleanup(Handle); }
  PerRequest(const PerRequest &) = delete;
  PerRequest &operator=(const PerRequest &) = delete;

  CURLcode get(long Milliseconds) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT_MS, Milliseconds);
    return curl_easy_perform(Handle);
  }

private:
  CURL *Handle;
};

// A public setter whose call is not in sight: doubt speaks for the code.
class Setter {
public:
  Setter() : Handle(curl_easy_init()) {}
  ~Setter() { curl_easy_cleanup(Handle); }
  Setter(const Setter &) = delete;
  Setter &operator=(const Setter &) = delete;

  void setDeadline(long Seconds) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, Seconds);
  }
  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

// The member keeps the value, with a good default, and the method sets it.
class Value {
public:
  Value() : Handle(curl_easy_init()) {}
  ~Value() { curl_easy_cleanup(Handle); }
  Value(const Value &) = delete;
  Value &operator=(const Value &) = delete;

  void setTimeout(long Value) { Timeout = Value; }
  CURLcode get() {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT_MS, Timeout);
    return curl_easy_perform(Handle);
  }

private:
  CURL *Handle;
  long Timeout = 10000;
};

// Remade by a method that forgets what the constructor knew.
class Reconnect {
public:
  Reconnect() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, 10L);
  }
  ~Reconnect() { curl_easy_cleanup(Handle); }
  Reconnect(const Reconnect &) = delete;
  Reconnect &operator=(const Reconnect &) = delete;

  void reconnect() {
    curl_easy_cleanup(Handle);
    Handle = curl_easy_init();
  }
  CURLcode get() {
    return curl_easy_perform(Handle); // expect: http-missing-deadline ""
  }

private:
  CURL *Handle;
};

// The handle itself is given away: somebody else may have set a deadline.
class GivenAway {
public:
  GivenAway() : Handle(curl_easy_init()) { corpConfigure(Handle); }
  ~GivenAway() { curl_easy_cleanup(Handle); }
  GivenAway(const GivenAway &) = delete;
  GivenAway &operator=(const GivenAway &) = delete;

  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

// An accessor hands it out: not closed.
class Accessor {
public:
  Accessor() : Handle(curl_easy_init()) {}
  ~Accessor() { curl_easy_cleanup(Handle); }
  Accessor(const Accessor &) = delete;
  Accessor &operator=(const Accessor &) = delete;

  CURL *native() { return Handle; }
  CURLcode get() { return curl_easy_perform(Handle); }

private:
  CURL *Handle;
};

// One body is in another file: it may configure the handle.
#include "remote_client.h"

RemoteClient::RemoteClient() : Handle(curl_easy_init()) {}
RemoteClient::~RemoteClient() { curl_easy_cleanup(Handle); }
CURLcode RemoteClient::get() { return curl_easy_perform(Handle); }

// A derived class uses what the base, all of it in sight, has made.
namespace {
class Base {
protected:
  Base() : Handle(curl_easy_init()) {
    curl_easy_setopt(Handle, CURLOPT_TIMEOUT, 10L);
  }
  ~Base() { curl_easy_cleanup(Handle); }
  CURL *Handle;
};

class Derived final : Base {
public:
  CURLcode get() { return curl_easy_perform(Handle); }
};
} // namespace

CURLcode derived() { return Derived().get(); }
