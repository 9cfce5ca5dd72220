// An owner releases at the end of its scope: an explicit release before that
// comes too early.
#include <curl/curl.h>
#include <memory>
#include <utility>

using Easy = std::unique_ptr<CURL, decltype(&curl_easy_cleanup)>;

void explicitRelease() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_perform(Curl.get());
  curl_easy_cleanup(Curl.get()); // expect: http-double-release ""
}

void ownerReleases() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_perform(Curl.get());
}

void givenUpFirst() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  curl_easy_cleanup(Curl.release());
}

void resetOnce() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  Curl.reset();
  Curl.reset();
}

void movedOnce() {
  Easy Curl(curl_easy_init(), curl_easy_cleanup);
  Easy Other = std::move(Curl);
  Other.reset();
}

// Two owners of one handle: the release of the inner scope comes too early.
void rawPointerKept() {
  CURL *Raw = curl_easy_init();
  Easy Curl(Raw, curl_easy_cleanup);
  curl_easy_cleanup(Raw); // expect: http-double-release ""
}

void sharedOwners() {
  std::shared_ptr<CURL> Curl(curl_easy_init(), curl_easy_cleanup);
  std::shared_ptr<CURL> Same = Curl;
  Curl.reset();
  Same.reset();
}

class Handle {
public:
  Handle() : Curl(curl_easy_init()) {}
  ~Handle() {
    if (Curl)
      curl_easy_cleanup(Curl);
  }
  Handle(Handle &&Other) noexcept : Curl(std::exchange(Other.Curl, nullptr)) {}
  Handle(const Handle &) = delete;
  Handle &operator=(const Handle &) = delete;
  CURL *get() const { return Curl; }
  void close() {
    if (Curl)
      curl_easy_cleanup(Curl);
    Curl = nullptr;
  }

private:
  CURL *Curl;
};

void ownClass() {
  Handle H;
  curl_easy_cleanup(H.get()); // expect: http-double-release ""
}

void ownClassClosed() {
  Handle H;
  H.close();
  H.close();
}

void ownClassMoved() {
  Handle H;
  Handle Other = std::move(H);
  Other.close();
}
