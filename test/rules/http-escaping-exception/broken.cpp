// errors: yes
// What does not compile is not judged, the rest of the file is.
#include <curl/curl.h>
#include <stdexcept>

static size_t whole(char *, size_t, size_t N, void *) {
  if (N == 0)
    throw std::runtime_error("empty"); // expect: http-escaping-exception ""
  return N;
}

static size_t right(char *, size_t, size_t N, void *) { return N; }

static size_t notInSight(char *, size_t, size_t N, void *);

void registerWhole(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, whole);
  curl_easy_setopt(Curl, CURLOPT_HEADERFUNCTION, right);
  curl_easy_setopt(Curl, CURLOPT_READFUNCTION, notInSight);
}

void registerBroken(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, missing);
}
