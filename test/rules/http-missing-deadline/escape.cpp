// A handle that unknown code has seen may have a deadline.
#include <curl/curl.h>
#include <cstdio>
#include <cstring>
#include <string>
#include <vector>

extern void corpConfigure(CURL *Curl);
extern "C" void corp_log(const char *Format, ...);
extern void (*Hook)(CURL *);
CURL *Global;

struct Registry {
  virtual ~Registry() = default;
  virtual void add(CURL *Curl) = 0;
};

void toUnknownFunction() {
  CURL *Curl = curl_easy_init();
  corpConfigure(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

// What it may do afterwards does not help an exchange before.
void toUnknownFunctionTooLate() {
  CURL *Curl = curl_easy_init();
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  corpConfigure(Curl);
  curl_easy_cleanup(Curl);
}

void toUnknownPointer() {
  CURL *Curl = curl_easy_init();
  Hook(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void toVirtual(Registry &R) {
  CURL *Curl = curl_easy_init();
  R.add(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void toGlobal() {
  CURL *Curl = curl_easy_init();
  Global = Curl;
  corp_log("ready");
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void toContainer(std::vector<CURL *> &Pool) {
  CURL *Curl = curl_easy_init();
  Pool.push_back(Curl);
  corp_log("ready");
  curl_easy_perform(Curl);
}

void addressTaken() {
  extern void corp_open(CURL **);
  CURL *Curl = nullptr;
  corp_open(&Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

// Printing it is known to keep and to change nothing.
void printed() {
  CURL *Curl = curl_easy_init();
  std::printf("handle %p\n", static_cast<void *>(Curl));
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
}

// libcurl's own functions keep no secrets: each is a row of the model.
void knownFunctions(const std::string &Name) {
  CURL *Curl = curl_easy_init();
  char *Text = curl_easy_escape(Curl, Name.c_str(), static_cast<int>(Name.size()));
  curl_mime *Form = curl_mime_init(Curl);
  curl_mime_data(curl_mime_addpart(Form), Text, CURL_ZERO_TERMINATED);
  curl_easy_setopt(Curl, CURLOPT_MIMEPOST, Form);
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_mime_free(Form);
  curl_free(Text);
  curl_easy_cleanup(Curl);
}

// Which option is set is not known.
void unknownOption(CURLoption Option, long Value) {
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, Option, Value);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}
