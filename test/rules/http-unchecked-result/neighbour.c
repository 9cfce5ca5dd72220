// An error of a multi handle shows in the next call as well.
#include <curl/curl.h>

void waits_and_looks(CURLM *multi) {
  int running = 1;
  do {
    curl_multi_perform(multi, &running);
    CURLMcode code = curl_multi_wait(multi, NULL, 0, 1000, NULL);
    if (code != CURLM_OK)
      break;
  } while (running);
}

void looks_in_the_condition(CURLM *multi) {
  int running = 1;
  while (running) {
    if (curl_multi_poll(multi, NULL, 0, 1000, NULL) != CURLM_OK)
      return;
    curl_multi_perform(multi, &running);
  }
}

void looks_at_neither(CURLM *multi) {
  int running = 1;
  do {
    curl_multi_perform(multi, &running); // expect: http-unchecked-result "its transfers stop without a word"
    curl_multi_wait(multi, NULL, 0, 1000, NULL);
  } while (running);
}

void looks_at_another(CURLM *multi, CURLM *other) {
  int running = 1;
  do {
    curl_multi_perform(multi, &running); // expect: http-unchecked-result ""
    if (curl_multi_wait(other, NULL, 0, 1000, NULL) != CURLM_OK)
      break;
  } while (running);
}

void outside_of_the_loop(CURLM *multi) {
  int running = 1;
  if (curl_multi_wait(multi, NULL, 0, 1000, NULL) != CURLM_OK)
    return;
  while (running)
    curl_multi_perform(multi, &running); // expect: http-unchecked-result ""
}

struct driver {
  CURLM *multi;
};

void kicks_off(struct driver *d) {
  int running = 1;
  curl_multi_perform(d->multi, &running);
  while (running) {
    CURLMcode code = curl_multi_wait(d->multi, NULL, 0, 1000, NULL);
    if (code != CURLM_OK)
      return;
    curl_multi_perform(d->multi, &running);
  }
}

void waits_if_something_is_left(CURLM *multi) {
  int running = 1;
  do {
    curl_multi_perform(multi, &running); // expect: http-unchecked-result ""
    if (running)
      curl_multi_wait(multi, NULL, 0, 1000, NULL);
  } while (running);
}

void throws_both_away(CURLM *multi) {
  int running = 1;
  do {
    curl_multi_perform(multi, &running); // expect: http-unchecked-result ""
    (void)curl_multi_wait(multi, NULL, 0, 1000, NULL);
  } while (running);
}
