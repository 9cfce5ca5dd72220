// Smart pointers with a custom deleter, RAII classes of the program.
#include <curl/curl.h>
#include <memory>
#include <optional>
#include <utility>

using Pointer = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

struct Cleanup {
  void operator()(CURL *Curl) const { curl_easy_cleanup(Curl); }
};
using Easy = std::unique_ptr<CURL, Cleanup>;

void uniqueBounded() {
  Pointer Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(Curl.get());
}

void uniqueUnbounded() {
  Pointer Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_NOSIGNAL, 1L);
  curl_easy_perform(Curl.get()); // expect: http-missing-deadline ""
}

void functorDeleter() {
  Easy Curl(curl_easy_init());
  if (!Curl)
    return;
  curl_easy_perform(Curl.get()); // expect: http-missing-deadline ""
}

void sharedBounded() {
  std::shared_ptr<CURL> Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L);
  std::shared_ptr<CURL> Same = Curl;
  curl_easy_perform(Same.get());
}

// The settings move with the handle.
void moved() {
  Easy Curl(curl_easy_init());
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L);
  Easy Other = std::move(Curl);
  curl_easy_perform(Other.get());
}

void resetToNew() {
  Easy Curl(curl_easy_init());
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L);
  Curl.reset(curl_easy_init());
  curl_easy_perform(Curl.get()); // expect: http-missing-deadline ""
}

static Easy make(long Seconds) {
  Easy Curl(curl_easy_init());
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, Seconds);
  return Curl;
}

void returnedByHelper() {
  Easy Curl = make(10L);
  curl_easy_perform(Curl.get());
}

static void configure(const Easy &Curl) {
  curl_easy_setopt(Curl.get(), CURLOPT_TIMEOUT, 10L);
}

void byReference() {
  Easy Curl(curl_easy_init());
  configure(Curl);
  curl_easy_perform(Curl.get());
}

void inOptional() {
  std::optional<Easy> Curl;
  Curl.emplace(curl_easy_init());
  curl_easy_setopt(Curl->get(), CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(Curl->get());
}

// A class of the program: accessor, conversion, move.
class Handle {
public:
  Handle() : Curl(curl_easy_init()) {}
  ~Handle() { curl_easy_cleanup(Curl); }
  Handle(Handle &&Other) noexcept : Curl(std::exchange(Other.Curl, nullptr)) {}
  Handle(const Handle &) = delete;
  Handle &operator=(const Handle &) = delete;
  operator CURL *() const { return Curl; }
  CURL *get() const { return Curl; }

private:
  CURL *Curl;
};

void ownClassBounded() {
  Handle H;
  curl_easy_setopt(H.get(), CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(H.get());
}

void ownClassConverted() {
  Handle H;
  curl_easy_setopt(H, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(H);
}

void ownClassMoved() {
  Handle H;
  curl_easy_setopt(H, CURLOPT_TIMEOUT, 10L);
  Handle Other = std::move(H);
  curl_easy_perform(Other);
}
