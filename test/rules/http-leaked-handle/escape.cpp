// Somebody else has it and may release it.
#include <curl/curl.h>
#include <cstdio>
#include <map>
#include <string>
#include <thread>
#include <vector>

extern void corpPool(CURL *Curl);
extern void corpRead(const CURL *Curl);
extern "C" typedef void (*Done)(void *);
extern "C" void corp_later(Done Callback, void *Data);
CURL *Global;

void toUnknownFunction() {
  CURL *Curl = curl_easy_init();
  curl_easy_perform(Curl);
  corpPool(Curl);
}

// A pointer to const is no promise in C.
void toConst() {
  CURL *Curl = curl_easy_init();
  corpRead(Curl);
}

void toGlobal() { Global = curl_easy_init(); }

void toVector(std::vector<CURL *> &Pool) {
  CURL *Curl = curl_easy_init();
  Pool.push_back(Curl);
}

void toMap(std::map<std::string, CURL *> &Pool, const std::string &Host) {
  Pool[Host] = curl_easy_init();
}

CURL *toTheCaller() {
  CURL *Curl = curl_easy_init();
  if (!Curl)
    return nullptr;
  curl_easy_setopt(Curl, CURLOPT_NOSIGNAL, 1L);
  return Curl;
}

void toOutParameter(CURL **Out) { *Out = curl_easy_init(); }

void toReference(CURL *&Out) { Out = curl_easy_init(); }

struct Request {
  CURL *Curl;
};

void toField(Request *R) { R->Curl = curl_easy_init(); }

Request toTheCallerInside() { return Request{curl_easy_init()}; }

extern "C" void cleanLater(void *Data) { curl_easy_cleanup(Data); }

void toCallback() {
  CURL *Curl = curl_easy_init();
  corp_later(cleanLater, Curl);
}

void toThread() {
  CURL *Curl = curl_easy_init();
  std::thread([Curl] {
    curl_easy_perform(Curl);
    curl_easy_cleanup(Curl);
  }).detach();
}

// A multi handle drives it from now on.
void toMulti(CURLM *Multi, const char *Url) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, Url);
  curl_multi_add_handle(Multi, Curl);
}

// Known functions keep nothing.
void toKnown() {
  CURL *Curl = curl_easy_init(); // expect: http-leaked-handle "'Curl'"
  std::printf("%p\n", static_cast<void *>(Curl));
  curl_easy_perform(Curl);
}

// Lost before it gets there.
bool lostOnTheWay(std::vector<CURL *> &Pool, const char *Url) {
  CURL *Curl = curl_easy_init(); // expect: http-leaked-handle "'Curl'"
  if (curl_easy_setopt(Curl, CURLOPT_URL, Url) != CURLE_OK)
    return false;
  Pool.push_back(Curl);
  return true;
}
