// errors: yes
// A function with an error is not analysed, the others are. The call that
// names something undeclared may be the one that sets the deadline.
#include <curl/curl.h>

void sound(void) {
  CURL *curl = curl_easy_init();
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void undeclared_call(void) {
  CURL *curl = curl_easy_init();
  set_the_deadline(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void undeclared_value(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, DEADLINE_OF_ANOTHER_HEADER);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

static void broken_helper(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, undeclared());
}

void calls_broken_helper(void) {
  CURL *curl = curl_easy_init();
  broken_helper(curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A record with an invalid field is never closed.
struct broken {
  CURL *curl;
  missing_type extra;
};

void broken_init(struct broken *b) { b->curl = curl_easy_init(); }
int broken_read(struct broken *b) { return curl_easy_perform(b->curl); }

void sound_too(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
