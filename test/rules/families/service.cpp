// checks: *
// A class as services have it: nothing to say.
#include <curl/curl.h>
#include <memory>
#include <stdexcept>
#include <string>

struct FreeList {
  void operator()(curl_slist *L) const { curl_slist_free_all(L); }
};

class Service {
public:
  explicit Service(std::string BaseUrl, long Milliseconds = 2000)
      : Base(std::move(BaseUrl)), Timeout(Milliseconds),
        Handle(curl_easy_init(), curl_easy_cleanup) {
    if (!Handle)
      throw std::runtime_error("curl_easy_init");
    curl_easy_setopt(Handle.get(), CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(Handle.get(), CURLOPT_TIMEOUT_MS, Timeout);
    curl_easy_setopt(Handle.get(), CURLOPT_FAILONERROR, 1L);
    curl_easy_setopt(Handle.get(), CURLOPT_WRITEFUNCTION, &Service::write);
  }

  std::string get(const std::string &Path) {
    std::string Body;
    std::unique_ptr<curl_slist, FreeList> Headers(curl_slist_append(nullptr, "Accept: application/json"));
    const std::string Url = Base + Path;
    curl_easy_setopt(Handle.get(), CURLOPT_URL, Url.c_str());
    curl_easy_setopt(Handle.get(), CURLOPT_HTTPHEADER, Headers.get());
    curl_easy_setopt(Handle.get(), CURLOPT_WRITEDATA, &Body);
    const CURLcode Code = curl_easy_perform(Handle.get());
    curl_easy_setopt(Handle.get(), CURLOPT_HTTPHEADER, nullptr);
    if (Code != CURLE_OK)
      throw std::runtime_error(curl_easy_strerror(Code));
    return Body;
  }

private:
  static size_t write(char *Data, size_t Size, size_t Count, void *User) {
    static_cast<std::string *>(User)->append(Data, Size * Count); // expect: http-escaping-exception note "memory" http-unbounded-response note "keeps all"
    return Size * Count;
  }

  std::string Base;
  long Timeout;
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> Handle;
};

std::string fetch() { return Service("https://example.com").get("/status"); }
