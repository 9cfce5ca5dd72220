// An exception leaves before the release.
#include <curl/curl.h>
#include <memory>
#include <stdexcept>
#include <string>

static void check(CURLcode Code) {
  if (Code != CURLE_OK)
    throw std::runtime_error(curl_easy_strerror(Code));
}

extern void corpLog(const std::string &Text);

void thrownHere(const std::string &Url) {
  CURL *Curl = curl_easy_init(); // expect: http-leaked-handle "'Curl'"
  if (Url.empty())
    throw std::invalid_argument("no URL");
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void thrownBeforeItIsMade(const std::string &Url) {
  if (Url.empty())
    throw std::invalid_argument("no URL");
  CURL *Curl = curl_easy_init();
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void thrownByHelper() {
  CURL *Curl = curl_easy_init(); // expect: http-leaked-handle "'Curl'"
  check(curl_easy_perform(Curl));
  curl_easy_cleanup(Curl);
}

// Where it is null, nothing is lost.
void thrownWhenNotMade() {
  CURL *Curl = curl_easy_init();
  if (!Curl)
    throw std::runtime_error("curl_easy_init");
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void releasedInCatch() {
  CURL *Curl = curl_easy_init();
  try {
    check(curl_easy_perform(Curl));
  } catch (...) {
    curl_easy_cleanup(Curl);
    throw;
  }
  curl_easy_cleanup(Curl);
}

void caughtAndReleased() {
  CURL *Curl = curl_easy_init();
  try {
    check(curl_easy_perform(Curl));
  } catch (const std::runtime_error &) {
    corpLog("failed");
  }
  curl_easy_cleanup(Curl);
}

void ownedDuringTheThrow() {
  std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> Curl(curl_easy_init(), curl_easy_cleanup);
  check(curl_easy_perform(Curl.get()));
}

// That an ordinary call might run out of memory is no throw in sight.
void mightRunOutOfMemory(const char *Host) {
  CURL *Curl = curl_easy_init();
  std::string Url = std::string("https://") + Host;
  corpLog(Url);
  curl_easy_setopt(Curl, CURLOPT_URL, Url.c_str());
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}
