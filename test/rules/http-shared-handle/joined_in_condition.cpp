// A call in the declaration of a condition is a call as any other.
#include <curl/curl.h>
#include <pthread.h>

static void *first(void *curl) {
  (void)curl_easy_perform(curl);
  return nullptr;
}

int one_after_the_other(CURL *curl) {
  pthread_t thread;
  if (pthread_create(&thread, nullptr, first, curl) != 0)
    return 1;
  if (int error = pthread_join(thread, nullptr))
    return error;
  (void)curl_easy_perform(curl);
  return 0;
}

static void *second(void *curl) {
  (void)curl_easy_perform(curl); // expect: http-shared-handle "make one for each thread"
  return nullptr;
}

int at_once(CURL *curl) {
  pthread_t thread;
  if (int error = pthread_create(&thread, nullptr, second, curl)) // expect-step: "a thread starts here"
    return error;
  (void)curl_easy_perform(curl); // expect-step: "used here, too"
  return pthread_join(thread, nullptr);
}
