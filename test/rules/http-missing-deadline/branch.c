// A deadline on all paths, on some, behind a flag.
#include <curl/curl.h>
#include <string.h>

void both_branches(int fast) {
  CURL *curl = curl_easy_init();
  if (fast)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 500L);
  else
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// The flag is no value that could be missing: one of two paths blocks.
void one_branch(int fast) {
  CURL *curl = curl_easy_init();
  if (fast)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 500L);
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

void one_branch_of_a_comparison(const char *host) {
  CURL *curl = curl_easy_init();
  if (strcmp(host, "slow.example.com") == 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
  curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  curl_easy_cleanup(curl);
}

// The path without a deadline leaves before the exchange.
void early_return(int fast) {
  CURL *curl = curl_easy_init();
  if (!fast) {
    curl_easy_cleanup(curl);
    return;
  }
  curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 500L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void default_then_override(int fast) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 60L);
  if (fast)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 500L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void three_ways(long seconds, long milliseconds) {
  CURL *curl = curl_easy_init();
  if (seconds > 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, seconds);
  else if (milliseconds > 0)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, milliseconds);
  else
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// A constant decides.
void constant_condition(void) {
  CURL *curl = curl_easy_init();
  const int bounded = 1;
  if (bounded)
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

// Two exchanges, one in each branch.
void exchange_in_both(int bounded) {
  CURL *curl = curl_easy_init();
  if (bounded) {
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 30L);
    curl_easy_perform(curl);
  } else {
    curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  }
  curl_easy_cleanup(curl);
}
