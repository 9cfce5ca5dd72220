// errors: yes
#include <curl/curl.h>
#include <pthread.h>

static void *broken(void *curl) {
  undeclared(curl);
  (void)curl_easy_perform(curl);
  return NULL;
}

static void *sound(void *curl) {
  (void)curl_easy_perform(curl); // expect: http-shared-handle
  return NULL;
}

void start(pthread_t *to, CURL *curl) {
  for (int i = 0; i < 4; i++) {
    pthread_create(to++, NULL, broken, curl);
    pthread_create(to++, NULL, sound, curl);
  }
}

static void *alone(void *curl) {
  (void)curl_easy_perform(curl);
  return NULL;
}

void start_one(pthread_t *to, CURL *curl) {
  pthread_create(to, NULL, alone, curl);
}
