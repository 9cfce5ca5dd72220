// A handle for each turn of the loop: each has connections of its own.
#include <curl/curl.h>

void each_url(const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init(); // expect: http-client-per-request note "in each turn of the loop"
    if (!curl)
      continue;
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void declared_outside(const char **urls) {
  CURL *curl;
  while (*urls) {
    curl = curl_easy_init(); // expect: http-client-per-request "'curl' is made and destroyed"
    curl_easy_setopt(curl, CURLOPT_URL, *urls++);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void by_goto(const char **urls) {
again:;
  CURL *curl = curl_easy_init(); // expect: http-client-per-request
  curl_easy_setopt(curl, CURLOPT_URL, *urls);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  if (*++urls)
    goto again;
}

void copy_for_each(CURL *template, const char **urls) {
  do {
    CURL *curl = curl_easy_duphandle(template); // expect: http-client-per-request
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  } while (*++urls);
}

void in_the_inner_loop(const char ***lists) {
  for (; *lists; ++lists)
    for (const char **url = *lists; *url; ++url) {
      CURL *curl = curl_easy_init(); // expect: http-client-per-request
      curl_easy_setopt(curl, CURLOPT_URL, *url);
      curl_easy_perform(curl);
      curl_easy_cleanup(curl);
    }
}

void once(const char *url) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void reused(const char **urls) {
  CURL *curl = curl_easy_init();
  for (; *urls; ++urls) {
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
}

void reset_and_reused(const char **urls) {
  CURL *curl = curl_easy_init();
  for (; *urls; ++urls) {
    curl_easy_reset(curl);
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
  }
  curl_easy_cleanup(curl);
}

// A loop that is none.
#define BEGIN do {
#define END                                                                    \
  }                                                                            \
  while (0)

void block_macro(const char *url) {
  BEGIN
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_URL, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  END;
}

// The first turn is the last.
int left_at_once(const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    int result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return result;
  }
  return 0;
}

// Only a handle that failed to be made comes again.
int until_made(const char *url) {
  for (;;) {
    CURL *curl = curl_easy_init();
    if (!curl)
      continue;
    curl_easy_setopt(curl, CURLOPT_URL, url);
    int result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    return result;
  }
}

// A few tries.
int three_tries(const char *url) {
  int result = 1;
  for (int i = 0; i < 3 && result; ++i)
    result = 0;
  for (int i = 0; i < 3; ++i) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url);
    result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    if (result == CURLE_OK)
      break;
  }
  return result;
}

int counted_down(const char *url) {
  int tries = 2, result = 1;
  while (tries-- > 0) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url);
    result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
  return result;
}

int a_hundred_tries(const char *url) {
  int result = 1;
  for (int i = 0; i < 100; ++i) {
    CURL *curl = curl_easy_init(); // expect: http-client-per-request
    curl_easy_setopt(curl, CURLOPT_URL, url);
    result = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
  return result;
}

// Never used: nothing is connected.
void escape_only(const char **texts) {
  for (; *texts; ++texts) {
    CURL *curl = curl_easy_init();
    char *escaped = curl_easy_escape(curl, *texts, 0);
    curl_free(escaped);
    curl_easy_cleanup(curl);
  }
}

// No client.
void list_for_each(CURL *curl, const char **lines) {
  for (; *lines; ++lines) {
    struct curl_slist *list = curl_slist_append(NULL, *lines);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list);
    curl_easy_perform(curl);
    curl_slist_free_all(list);
  }
}

void made_in_advance(CURL **handles, int n) {
  for (int i = 0; i < n; ++i)
    handles[i] = curl_easy_init();
}

void used_one_by_one(CURL **handles, int n) {
  for (int i = 0; i < n; ++i)
    curl_easy_perform(handles[i]);
}

void released_one_by_one(CURL **handles, int n) {
  for (int i = 0; i < n; ++i)
    curl_easy_cleanup(handles[i]);
}
