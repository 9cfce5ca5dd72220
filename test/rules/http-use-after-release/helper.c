// Helpers that release or use.
#include <curl/curl.h>

static void release(CURL *curl) { curl_easy_cleanup(curl); }
static int use(CURL *curl) { return curl_easy_perform(curl); }
static void ignore(CURL *curl) { (void)curl; }

void released_by_helper(void) {
  CURL *curl = curl_easy_init();
  release(curl);
  curl_easy_perform(curl); // expect: http-use-after-release "'curl'"
}

// The use lies in the helper: the call that leads there.
void used_by_helper(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  use(curl); // expect: http-use-after-release "'curl'"
}

void in_order(void) {
  CURL *curl = curl_easy_init();
  use(curl);
  release(curl);
}

void helper_does_not_use(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  ignore(curl);
}

static int run_and_release(CURL *curl) {
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int one_shot(void) {
  CURL *curl = curl_easy_init();
  return run_and_release(curl);
}

int one_shot_used_again(void) {
  CURL *curl = curl_easy_init();
  int result = run_and_release(curl);
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/"); // expect: http-use-after-release "'curl'"
  return result;
}

static void renew(CURL **curl) {
  curl_easy_cleanup(*curl);
  *curl = curl_easy_init();
}

void renewed(void) {
  CURL *curl = curl_easy_init();
  renew(&curl);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Who has seen its address may have put another handle there.
void corp_renew(CURL **curl);

void unknown_function(void) {
  CURL *curl = curl_easy_init();
  curl_easy_cleanup(curl);
  corp_renew(&curl);
  curl_easy_perform(curl);
}

#define RELEASE(curl)                                                          \
  do {                                                                         \
    curl_easy_cleanup(curl);                                                   \
    (curl) = NULL;                                                             \
  } while (0)

void by_macro(void) {
  CURL *curl = curl_easy_init();
  RELEASE(curl);
  if (curl)
    use(curl);
}

// A handle of another function's struct.
struct client {
  CURL *curl;
};

static void client_close(struct client *c) { curl_easy_cleanup(c->curl); }

int client_closed_too_early(struct client *c) {
  client_close(c);
  return curl_easy_perform(c->curl); // expect: http-use-after-release ""
}

int client_in_order(struct client *c) {
  int result = curl_easy_perform(c->curl);
  client_close(c);
  return result;
}
