// Calls whose target is known, and such whose is not: pointers, virtuals.
#include <curl/curl.h>

static void bound(CURL *C) { curl_easy_setopt(C, CURLOPT_TIMEOUT, 10L); }
static void name(CURL *C) { curl_easy_setopt(C, CURLOPT_USERAGENT, "test"); }

void byPointer() {
  CURL *Curl = curl_easy_init();
  void (*Configure)(CURL *) = &bound;
  Configure(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void byOtherPointer() {
  CURL *Curl = curl_easy_init();
  auto *Configure = name;
  Configure(Curl);
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
}

void byChosenPointer(bool Bounded) {
  CURL *Curl = curl_easy_init();
  void (*Configure)(CURL *) = name;
  if (Bounded)
    Configure = bound;
  Configure(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void byParameter(void (*Configure)(CURL *)) {
  CURL *Curl = curl_easy_init();
  Configure(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

// Somebody may override it, here or elsewhere.
struct Policy {
  virtual ~Policy() = default;
  virtual void apply(CURL *C) { name(C); }
};
struct Strict : Policy {
  void apply(CURL *C) override { bound(C); }
};
struct Lax final : Policy {
  void apply(CURL *C) override { name(C); }
};

void byPolicy(Policy &P) {
  CURL *Curl = curl_easy_init();
  P.apply(Curl);
  curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
}

void byFinalPolicy(Lax &P) {
  CURL *Curl = curl_easy_init();
  P.apply(Curl);
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
}

void byNamedPolicy(Strict &P) {
  CURL *Curl = curl_easy_init();
  P.Policy::apply(Curl);
  curl_easy_perform(Curl); // expect: http-missing-deadline "'Curl'"
  curl_easy_cleanup(Curl);
}
