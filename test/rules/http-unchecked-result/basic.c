// Nobody looks whether the request failed.
#include <curl/curl.h>
#include <assert.h>
#include <stdio.h>

void discarded(CURL *curl) {
  curl_easy_perform(curl); // expect: http-unchecked-result ""
}

void stored_and_never_read(CURL *curl) {
  CURLcode result = curl_easy_perform(curl); // expect: http-unchecked-result ""
}

void assigned_and_never_read(CURL *curl) {
  CURLcode result = CURLE_OK;
  result = curl_easy_perform(curl); // expect: http-unchecked-result ""
}

void compared(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  if (result != CURLE_OK)
    fprintf(stderr, "%s\n", curl_easy_strerror(result));
}

int compared_at_once(CURL *curl) {
  if (curl_easy_perform(curl) != CURLE_OK)
    return -1;
  return 0;
}

int tested(CURL *curl) {
  if (curl_easy_perform(curl))
    return -1;
  return 0;
}

CURLcode returned(CURL *curl) { return curl_easy_perform(curl); }

CURLcode returned_from_variable(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  curl_easy_reset(curl);
  return result;
}

int returned_as_status(CURL *curl) {
  return curl_easy_perform(curl) == CURLE_OK ? 0 : -1;
}

void report(CURLcode result);

void passed_on(CURL *curl) { report(curl_easy_perform(curl)); }

void printed(CURL *curl) { printf("%d\n", (int)curl_easy_perform(curl)); }

void asserted(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  assert(result == CURLE_OK);
}

// A cast to void says that it is deliberate.
void cast(CURL *curl) { (void)curl_easy_perform(curl); }

void cast_later(CURL *curl) {
  CURLcode result = curl_easy_perform(curl);
  (void)result;
}

// Configuring and releasing calls are not what this is about.
void other_calls(CURL *curl) {
  long status = 0;
  curl_easy_setopt(curl, CURLOPT_URL, "https://example.com/");
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  if (curl_easy_perform(curl) == CURLE_OK)
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
  curl_easy_cleanup(curl);
}
