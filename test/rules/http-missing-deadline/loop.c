// Loops: set before, set in the turn, set too late, made anew each turn.
#include <curl/curl.h>

struct setting {
  CURLoption option;
  long value;
};

void set_before(const char **urls) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  for (; *urls; ++urls) {
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
}

void never_set(const char **urls) {
  CURL *curl = curl_easy_init();
  while (*urls) {
    curl_easy_setopt(curl, CURLOPT_URL, *urls++);
    curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
  }
  curl_easy_cleanup(curl);
}

void set_in_each_turn(int turns) {
  CURL *curl = curl_easy_init();
  do {
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
    curl_easy_perform(curl);
  } while (--turns > 0);
  curl_easy_cleanup(curl);
}

// The first turn has no deadline.
void set_after_the_first(int turns) {
  CURL *curl = curl_easy_init();
  for (int i = 0; i < turns; ++i) {
    curl_easy_perform(curl); // expect: http-missing-deadline "'curl'"
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  }
  curl_easy_cleanup(curl);
}

void made_in_each_turn(int turns) {
  for (int i = 0; i < turns; ++i) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void retry_with_new_handle(int turns) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_TIMEOUT, 10L);
  while (curl_easy_perform(curl) != CURLE_OK && --turns > 0) { // expect: http-missing-deadline "'curl'"
    curl_easy_cleanup(curl);
    curl = curl_easy_init();
  }
  curl_easy_cleanup(curl);
}

// Which options the table holds is not known.
void table_of_settings(const struct setting *table, int count) {
  CURL *curl = curl_easy_init();
  for (int i = 0; i < count; ++i)
    curl_easy_setopt(curl, table[i].option, table[i].value);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
