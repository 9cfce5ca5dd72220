// Where a stored result goes.
#include <curl/curl.h>
#include <stdio.h>

static CURLcode last;
static CURLcode unseen;
CURLcode of_all;

struct job {
  CURL *curl;
  CURLcode result, unseen;
};

// Somebody else looks, or may.
void in_global(CURL *curl) { last = curl_easy_perform(curl); }
void in_global_of_all(CURL *curl) { of_all = curl_easy_perform(curl); }
void in_field(struct job *j) { j->result = curl_easy_perform(j->curl); }
int failed(const struct job *j) { return j->result != CURLE_OK || last != CURLE_OK; }

// Nobody else can name it.
void in_unseen_global(CURL *curl) {
  unseen = curl_easy_perform(curl); // expect: http-unchecked-result "'unseen' takes the result"
}
void in_unseen_field(struct job *j) {
  j->unseen = curl_easy_perform(j->curl); // expect: http-unchecked-result
}

void in_out_parameter(CURL *curl, CURLcode *out) {
  *out = curl_easy_perform(curl);
}

void in_element(CURL **all, CURLcode *results, int count) {
  for (int i = 0; i < count; ++i)
    results[i] = curl_easy_perform(all[i]);
}

// The first one is overwritten unseen.
CURLcode overwritten(CURL *first, CURL *second) {
  CURLcode result = curl_easy_perform(first); // expect: http-unchecked-result ""
  result = curl_easy_perform(second);
  return result;
}

CURLcode both_seen(CURL *first, CURL *second) {
  CURLcode result = curl_easy_perform(first);
  if (result == CURLE_OK)
    result = curl_easy_perform(second);
  return result;
}

CURLcode overwritten_by_constant(CURL *curl) {
  CURLcode result = curl_easy_perform(curl); // expect: http-unchecked-result ""
  result = CURLE_OK;
  return result;
}

// Looked at on one path: the other one was decided.
void seen_on_one_path(CURL *curl, int verbose) {
  CURLcode result = curl_easy_perform(curl);
  if (verbose)
    printf("%d\n", result);
}

CURLcode seen_after_a_loop(CURL *curl, int turns) {
  CURLcode result = CURLE_OK;
  for (int i = 0; i < turns; ++i)
    result = curl_easy_perform(curl);
  return result;
}

int counted(CURL **all, int count) {
  int failed = 0;
  for (int i = 0; i < count; ++i)
    failed += curl_easy_perform(all[i]) != CURLE_OK;
  return failed;
}

int by_address(CURL *curl) {
  CURLcode result;
  CURLcode *where = &result;
  result = curl_easy_perform(curl);
  return *where;
}

int copied(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  int code = result;
  return code;
}

// Not read, but marked so.
void marked(CURL *curl) {
  __attribute__((unused)) CURLcode result = curl_easy_perform(curl);
}
