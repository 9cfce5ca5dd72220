// Containers keep the connections of the handles that they drive.
#include <curl/curl.h>

static void drive(CURLM *multi) {
  int running = 1;
  while (running) {
    curl_multi_perform(multi, &running);
    curl_multi_poll(multi, NULL, 0, 1000, NULL);
  }
}

void multi_for_each(CURL *curl, const char **urls) {
  for (; *urls; ++urls) {
    CURLM *multi = curl_multi_init(); // expect: http-client-per-request note ""
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_multi_add_handle(multi, curl);
    drive(multi);
    curl_multi_remove_handle(multi, curl);
    curl_multi_cleanup(multi);
  }
}

void one_multi(const char **urls) {
  CURLM *multi = curl_multi_init();
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_multi_add_handle(multi, curl);
    drive(multi);
    curl_multi_remove_handle(multi, curl);
    curl_easy_cleanup(curl);
  }
  curl_multi_cleanup(multi);
}

void done(CURLM *multi) {
  struct CURLMsg *message;
  int left;
  while ((message = curl_multi_info_read(multi, &left)))
    if (message->msg == CURLMSG_DONE) {
      CURL *curl = message->easy_handle;
      curl_multi_remove_handle(multi, curl);
      curl_easy_cleanup(curl);
    }
}

// Shared connections outlive their users.
void shared(CURLSH *share, const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_SHARE, share);
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_easy_perform(curl);
    curl_easy_cleanup(curl);
  }
}

void handed_on(CURLM *multi, const char **urls) {
  for (; *urls; ++urls) {
    CURL *curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, *urls);
    curl_multi_add_handle(multi, curl);
  }
}
