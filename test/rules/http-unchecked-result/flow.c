// Conditions, switch, operators, loops, macros.
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>

void in_switch(CURL *curl) {
  switch (curl_easy_perform(curl)) {
  case CURLE_OK:
    break;
  case CURLE_OPERATION_TIMEDOUT:
    puts("timeout");
    break;
  default:
    puts("error");
  }
}

int in_loop_condition(CURL *curl, int left) {
  while (curl_easy_perform(curl) != CURLE_OK)
    if (left-- == 0)
      return -1;
  return 0;
}

int until_done(CURL *curl, int left) {
  CURLcode result;
  do {
    result = curl_easy_perform(curl);
  } while (result != CURLE_OK && --left > 0);
  return result;
}

int in_ternary(CURL *curl) { return curl_easy_perform(curl) ? -1 : 0; }

int in_chain(CURL *curl, const char *url) {
  return curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK &&
         curl_easy_perform(curl) == CURLE_OK;
}

int in_sum(CURL *a, CURL *b) {
  return curl_easy_perform(a) | curl_easy_perform(b);
}

// The left side of a comma is discarded.
void left_of_comma(CURL *curl) {
  curl_easy_perform(curl), curl_easy_reset(curl); // expect: http-unchecked-result ""
}

int right_of_comma(CURL *curl) {
  return curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L), curl_easy_perform(curl);
}

void in_branches(CURL *curl, int fetch) {
  if (fetch)
    curl_easy_perform(curl); // expect: http-unchecked-result ""
  else
    curl_easy_reset(curl);
}

void in_for(CURL *curl, int turns) {
  for (int i = 0; i < turns; ++i)
    curl_easy_perform(curl); // expect: http-unchecked-result ""
}

int with_goto(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK)
    goto fail;
  return 0;
fail:
  fprintf(stderr, "%d\n", result);
  return -1;
}

void exits_with_it(CURL *curl) { exit(curl_easy_perform(curl)); }

#define CHECK(call)                                                            \
  do {                                                                         \
    CURLcode rc_ = (call);                                                     \
    if (rc_ != CURLE_OK)                                                       \
      return -1;                                                               \
  } while (0)

int by_macro(CURL *curl) {
  CHECK(curl_easy_perform(curl));
  return 0;
}

#define FIRE(curl) curl_easy_perform(curl)

void by_macro_discarded(CURL *curl) {
  FIRE(curl); // expect: http-unchecked-result ""
}

int statement_expression(CURL *curl) {
  int failed = ({
    CURLcode rc = curl_easy_perform(curl);
    rc != CURLE_OK;
  });
  return failed;
}

int main(void) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return 1;
  curl_easy_perform(curl); // expect: http-unchecked-result ""
  curl_easy_cleanup(curl);
  return 0;
}
