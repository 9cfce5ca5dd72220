// One exchange with libcurl, and what came of it.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_CURL_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_CURL_H

#include "test/evidence/support/Evidence.h"
#include <curl/curl.h>

namespace evidence {

struct Fetched {
  CURLcode Result = CURLE_OK;
  long Status = 0;
  long Redirects = 0;
  std::string Body;
  Ms Took{0};

  std::string text() const {
    return "result " + std::to_string(Result) + " (" +
           curl_easy_strerror(Result) + "), status " + std::to_string(Status) +
           ", " + std::to_string(Body.size()) + " bytes after " +
           evidence::text(Took);
  }
};

inline size_t keep(char *Data, size_t Size, size_t Count, void *Body) {
  static_cast<std::string *>(Body)->append(Data, Size * Count);
  return Size * Count;
}

/// The handle is the caller's. A proxy of the environment is not used.
inline Fetched fetchWith(CURL *Curl, const std::string &Url) {
  Fetched F;
  Stopwatch Watch;
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str());
  curl_easy_setopt(Curl, CURLOPT_PROXY, "");
  curl_easy_setopt(Curl, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, keep);
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &F.Body);
  F.Result = curl_easy_perform(Curl);
  F.Took = Watch.elapsed();
  curl_easy_getinfo(Curl, CURLINFO_RESPONSE_CODE, &F.Status);
  curl_easy_getinfo(Curl, CURLINFO_REDIRECT_COUNT, &F.Redirects);
  return F;
}

/// A handle with libcurl's defaults and what \p Configure sets.
inline Fetched fetch(
    const std::string &Url,
    const std::function<void(CURL *)> &Configure = [](CURL *) {}) {
  CURL *Curl = curl_easy_init();
  Configure(Curl);
  Fetched F = fetchWith(Curl, Url);
  curl_easy_cleanup(Curl);
  return F;
}

/// True if the exchange with a peer that never answers goes on after \p Bound.
inline bool stillWaits(const std::function<void(CURL *)> &Configure,
                       Ms Bound = Ms(2000),
                       const Peer::Script &Script = sayNothing) {
  // The peer goes first and frees the call.
  std::unique_ptr<Running> Call;
  Peer Silent(Script);
  Call = std::make_unique<Running>(
      [&, Url = Silent.url()] { fetch(Url, Configure); });
  return !Call->endsWithin(Bound);
}

inline std::string libcurl() { return curl_version(); }

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_CURL_H
