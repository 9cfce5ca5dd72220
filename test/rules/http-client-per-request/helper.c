// A helper that does everything is fine once, and not in a loop.
#include <curl/curl.h>

static int fetch(const char *url) {
  CURL *curl = curl_easy_init(); // expect: http-client-per-request note "each time that the loop calls this function"
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int all(const char **urls) {
  for (; *urls; ++urls)
    fetch(*urls); // expect-step: "called in a loop here"
  return 0;
}

static int fetch_once(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int two(const char *first, const char *second) {
  return fetch_once(first) | fetch_once(second);
}

static int fetch_retried(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

int three_tries(const char *url) {
  int result = -1;
  for (int i = 0; i < 3; i++) {
    result = fetch_retried(url);
    if (result == CURLE_OK)
      break;
  }
  return result;
}

// Used by others, how often nobody can tell.
int fetch_for_others(const char *url) {
  CURL *curl = curl_easy_init();
  if (!curl)
    return -1;
  curl_easy_setopt(curl, CURLOPT_URL, url);
  int result = curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  return result;
}

static int use(CURL *curl, const char *url) {
  curl_easy_setopt(curl, CURLOPT_URL, url);
  return curl_easy_perform(curl);
}

int helper_uses(const char **urls) {
  CURL *curl = curl_easy_init();
  for (; *urls; ++urls)
    use(curl, *urls);
  curl_easy_cleanup(curl);
  return 0;
}

static CURL *make(void) { return curl_easy_init(); }
static void destroy(CURL *curl) { curl_easy_cleanup(curl); }

int by_helpers(const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = make(); // expect: http-client-per-request
    use(curl, *urls);
    destroy(curl);
  }
  return 0;
}

int by_helpers_once(const char **urls) {
  CURL *curl = make();
  for (; *urls; ++urls)
    use(curl, *urls);
  destroy(curl);
  return 0;
}

// Kept for the next turn.
static CURL *kept;

int kept_for_the_next(const char **urls) {
  for (; *urls; ++urls) {
    if (!kept)
      kept = curl_easy_init();
    use(kept, *urls);
  }
  return 0;
}

void shutdown_client(void) { curl_easy_cleanup(kept); }

#define WITH_CLIENT(name) CURL *name = curl_easy_init()

int by_macro(const char **urls) {
  for (; *urls; ++urls) {
    WITH_CLIENT(curl); // expect: http-client-per-request
    use(curl, *urls);
    curl_easy_cleanup(curl);
  }
  return 0;
}
