// What else ends the transfers of a multi handle: counted turns, a thread that
// waits for a while, a clock.
#include <curl/curl.h>
#include <pthread.h>
#include <time.h>
#include <unistd.h>

static CURL *opened(CURLM *multi, const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_multi_add_handle(multi, curl);
  return curl;
}

static void closed(CURLM *multi, CURL *curl) {
  curl_multi_remove_handle(multi, curl);
  curl_easy_cleanup(curl);
  curl_multi_cleanup(multi);
}

void taken_out(const char *url) {
  CURLM *multi = curl_multi_init();
  CURL *curl = opened(multi, url);
  time_t started = time(NULL);
  int running = 1;
  while (running) {
    if (curl_multi_perform(multi, &running) != CURLM_OK ||
        time(NULL) - started > 30)
      break;
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  closed(multi, curl);
}

void counted(const char *url) {
  CURLM *multi = curl_multi_init();
  CURL *curl = opened(multi, url);
  int running = 1;
  for (int i = 0; i < 30 && running; i++) {
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  closed(multi, curl);
}

void counted_down(const char *url, int tries) {
  CURLM *multi = curl_multi_init();
  CURL *curl = opened(multi, url);
  int running = 1;
  do {
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  } while (running && --tries > 0);
  closed(multi, curl);
}

/* The counter decides nothing. */
int only_counted(const char *url) {
  CURLM *multi = curl_multi_init();
  CURL *curl = opened(multi, url);
  int running = 1, turns = 0;
  while (running) {
    turns++;
    if (curl_multi_perform(multi, &running) != CURLM_OK) // expect: http-missing-deadline
      break;
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  closed(multi, curl);
  return turns;
}

static volatile int stop, paused;

static void *watchdog(void *arg) {
  sleep(30);
  stop = 1;
  return arg;
}

void stopped_by_a_thread(const char *url) {
  CURLM *multi = curl_multi_init();
  CURL *curl = opened(multi, url);
  pthread_t dog;
  int running = 1;
  stop = 0;
  pthread_create(&dog, NULL, watchdog, NULL);
  while (running && !stop) {
    if (curl_multi_perform(multi, &running) != CURLM_OK)
      break;
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  closed(multi, curl);
  pthread_join(dog, NULL);
}

/* Another variable, which nobody writes after a time. */
void not_by_that_one(const char *url) {
  CURLM *multi = curl_multi_init();
  CURL *curl = opened(multi, url);
  int running = 1;
  while (running && !paused) {
    if (curl_multi_perform(multi, &running) != CURLM_OK) // expect: http-missing-deadline
      break;
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
  closed(multi, curl);
}

/* The loop around it counts its requests, each of which may hang. */
void requests_are_counted(const char *url) {
  for (int i = 0; i < 3; i++) {
    CURLM *multi = curl_multi_init();
    CURL *curl = opened(multi, url);
    int running = 1;
    while (running) {
      if (curl_multi_perform(multi, &running) != CURLM_OK) // expect: http-missing-deadline
        break;
      curl_multi_poll(multi, NULL, 0, 1000, NULL);
    }
    closed(multi, curl);
  }
}

/* What is counted is what has ended, not turns. */
void counts_what_is_done(const char *url) {
  CURLM *multi = curl_multi_init();
  int left = 1;
  CURL *curl = opened(multi, url);
  do {
    int running = 0, queued = 0;
    CURLMsg *message;
    if (curl_multi_perform(multi, &running) != CURLM_OK) // expect: http-missing-deadline
      break;
    while ((message = curl_multi_info_read(multi, &queued)))
      if (message->msg == CURLMSG_DONE)
        left--;
    if (left)
      curl_multi_poll(multi, NULL, 0, 1000, NULL);
  } while (left);
  closed(multi, curl);
}
