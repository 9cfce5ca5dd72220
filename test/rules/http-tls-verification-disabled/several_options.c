// Of several options the one that decides the switch counts.
#include <curl/curl.h>
#include <stdlib.h>

struct options {
  long limit_ms;
  int port;
  int insecure;
};

static void defaults(struct options *o) {
  o->limit_ms = 30000;
  o->port = 443;
  o->insecure = 0;
}

void parse(struct options *o, const char *insecure) {
  defaults(o);
  o->insecure = atoi(insecure);
}

static void configure(CURL *curl, struct options *o) {
  if (o->limit_ms)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, o->limit_ms);
  if (o->port)
    curl_easy_setopt(curl, CURLOPT_PROXYPORT, (long)o->port);
  if (o->insecure)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note "o->insecure"
}

void fetch(struct options *o) {
  CURL *curl = curl_easy_init();
  configure(curl, o);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void fetch_verified(struct options *o) {
  CURL *curl = curl_easy_init();
  if (o->limit_ms)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, o->limit_ms);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void fetch_plainly(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The options go to somebody else after they were asked.
void report_options(struct options *o);

void asked_and_passed_on(struct options *o) {
  CURL *curl = curl_easy_init();
  if (o->insecure)
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note "o->insecure"
  report_options(o);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
