// Smart pointers, own RAII classes, scope guards.
#include <curl/curl.h>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

struct FreeList {
  void operator()(curl_slist *List) const { curl_slist_free_all(List); }
};
using List = std::unique_ptr<curl_slist, FreeList>;

int unique(bool Fail) {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  List Headers(curl_slist_append(nullptr, "X-Id: 1"));
  curl_easy_setopt(Curl.get(), CURLOPT_HTTPHEADER, Headers.get());
  if (Fail)
    return -1;
  return curl_easy_perform(Curl.get());
}

int shared() {
  std::shared_ptr<CURL> Curl(curl_easy_init(), [](CURL *C) { curl_easy_cleanup(C); });
  return curl_easy_perform(Curl.get());
}

int optional() {
  std::optional<Easy> Curl;
  Curl.emplace(curl_easy_init(), curl_easy_cleanup);
  return curl_easy_perform(Curl->get());
}

int moved() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  Easy Other = std::move(Curl);
  return curl_easy_perform(Other.get());
}

Easy returned() { return Easy(curl_easy_init(), curl_easy_cleanup); }

int resetToNew() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  Curl.reset(curl_easy_init());
  return curl_easy_perform(Curl.get());
}

// release() gives the handle up without cleaning it.
int releasedFromOwner() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup); // expect: http-leaked-handle ""
  CURL *Raw = Curl.release();
  return curl_easy_perform(Raw);
}

int releasedFromOwnerAndCleaned() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  CURL *Raw = Curl.release();
  int Result = curl_easy_perform(Raw);
  curl_easy_cleanup(Raw);
  return Result;
}

// Made before the owner exists, lost in between.
int ownerTooLate(bool Fail) {
  CURL *Raw = curl_easy_init(); // expect: http-leaked-handle "'Raw'"
  if (Fail)
    return -1;
  Easy Curl(Raw, curl_easy_cleanup);
  return curl_easy_perform(Curl.get());
}

int ownerInTime(bool Fail) {
  CURL *Raw = curl_easy_init();
  Easy Curl(Raw, curl_easy_cleanup);
  if (Fail)
    return -1;
  return curl_easy_perform(Curl.get());
}

// A class of the program.
class Handle {
public:
  Handle() : Curl(curl_easy_init()) {}
  explicit Handle(CURL *Given) : Curl(Given) {}
  ~Handle() {
    if (Curl)
      curl_easy_cleanup(Curl);
  }
  Handle(Handle &&Other) noexcept : Curl(std::exchange(Other.Curl, nullptr)) {}
  Handle(const Handle &) = delete;
  Handle &operator=(const Handle &) = delete;
  CURL *get() const { return Curl; }

private:
  CURL *Curl;
};

int ownClass(bool Fail) {
  Handle H;
  if (Fail)
    return -1;
  return curl_easy_perform(H.get());
}

int ownClassAdopts(bool Fail) {
  Handle H(curl_easy_init());
  if (Fail)
    return -1;
  return curl_easy_perform(H.get());
}

int ownClassMoved() {
  Handle H;
  Handle Other = std::move(H);
  return curl_easy_perform(Other.get());
}

// Scope guards.
template <typename F> class Guard {
public:
  explicit Guard(F Do) : Do(std::move(Do)) {}
  ~Guard() { Do(); }
  Guard(const Guard &) = delete;
  Guard &operator=(const Guard &) = delete;

private:
  F Do;
};

int guarded(bool Fail) {
  CURL *Curl = curl_easy_init();
  Guard Cleanup([Curl] { curl_easy_cleanup(Curl); });
  if (Fail)
    return -1;
  return curl_easy_perform(Curl);
}

int guardedByReference(CURL *Curl) {
  curl_slist *Headers = nullptr;
  Guard Cleanup([&Headers] { curl_slist_free_all(Headers); });
  Headers = curl_slist_append(Headers, "X-Id: 1");
  curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, Headers);
  return curl_easy_perform(Curl);
}

// Captured by value while it was still null: the list is never released.
int guardedTooEarly(CURL *Curl) {
  curl_slist *Headers = nullptr;
  Guard Cleanup([Headers] { curl_slist_free_all(Headers); });
  Headers = curl_slist_append(Headers, "X-Id: 1"); // expect: http-leaked-handle "'Headers'"
  curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, Headers);
  return curl_easy_perform(Curl);
}

// Captured by value when it was there already.
int guardedInTime(CURL *Curl) {
  curl_slist *Headers = nullptr;
  Headers = curl_slist_append(Headers, "X-Id: 1");
  Guard Cleanup([Headers] { curl_slist_free_all(Headers); });
  curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, Headers);
  return curl_easy_perform(Curl);
}

// The copy is the old handle, the variable is a new one.
int guardedThenRenewed() {
  CURL *Curl = curl_easy_init();
  Guard Cleanup([Curl] { curl_easy_cleanup(Curl); });
  curl_easy_perform(Curl);
  Curl = curl_easy_init(); // expect: http-leaked-handle "'Curl'"
  return curl_easy_perform(Curl);
}

int guardedTwice() {
  CURL *Curl = curl_easy_init();
  Guard First([Curl] { curl_easy_cleanup(Curl); });
  curl_easy_perform(Curl);
  Curl = curl_easy_init();
  Guard Second([Curl] { curl_easy_cleanup(Curl); });
  return curl_easy_perform(Curl);
}

// The inner closure copies the outer one's copy.
int guardedFromWithin(bool Fail) {
  CURL *Curl = nullptr;
  Curl = curl_easy_init();
  auto Outer = [Curl] {
    auto Inner = [Curl] { curl_easy_cleanup(Curl); };
    Inner();
  };
  if (!Fail)
    curl_easy_perform(Curl);
  Outer();
  return 0;
}

void later(std::function<void()> Do);

// Whoever runs it releases the copy.
int handedOn() {
  CURL *Curl = nullptr;
  Curl = curl_easy_init();
  later([Curl] { curl_easy_cleanup(Curl); });
  return 0;
}

// A pointer that only carries the deleter.
int carriedByNullptr() {
  CURL *Curl = curl_easy_init();
  std::shared_ptr<void> Cleanup(nullptr, [Curl](void *) { curl_easy_cleanup(Curl); });
  return curl_easy_perform(Curl);
}
