// The multi interface.
#include <curl/curl.h>
#include <stdio.h>

// An endless loop when every call fails.
void discarded(CURLM *multi) {
  int running = 1;
  do {
    curl_multi_perform(multi, &running); // expect: http-unchecked-result ""
  } while (running);
}

void looked_at(CURLM *multi) {
  int running = 1;
  do {
    CURLMcode code = curl_multi_perform(multi, &running);
    if (code != CURLM_OK) {
      fprintf(stderr, "%s\n", curl_multi_strerror(code));
      break;
    }
  } while (running);
}

void combined(CURLM *multi) {
  int running = 1;
  do {
    CURLMcode code = curl_multi_perform(multi, &running);
    if (code == CURLM_OK && running)
      code = curl_multi_poll(multi, NULL, 0, 1000, NULL);
    if (code != CURLM_OK)
      break;
  } while (running);
}

void stored_and_never_read(CURLM *multi) {
  int running = 0;
  CURLMcode code = curl_multi_perform(multi, &running); // expect: http-unchecked-result ""
}

void deliberate(CURLM *multi) {
  int running = 0;
  (void)curl_multi_perform(multi, &running);
}

CURLMcode returned(CURLM *multi, int *running) {
  return curl_multi_perform(multi, running);
}

// Taking apart what was put together.
void removing(CURLM *multi, CURL *easy) {
  curl_multi_remove_handle(multi, easy);
  curl_easy_cleanup(easy);
  curl_multi_cleanup(multi);
}
