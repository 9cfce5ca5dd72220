// A pinned key identifies the peer: deliberate, a note.
#include <curl/curl.h>

void pinned(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_PINNEDPUBLICKEY, "sha256//YhKJKSzoTt2b5FP18fvpHo7fJYqQCjAa3HWY3tvRMwE=");
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void pinned_after(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled note ""
  curl_easy_setopt(curl, CURLOPT_PINNEDPUBLICKEY, "/etc/ssl/peer.der");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void pin_taken_off(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_PINNEDPUBLICKEY, NULL);
  curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L); // expect: http-tls-verification-disabled ""
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}

void pinned_and_verified(void) {
  CURL *curl = curl_easy_init();
  curl_easy_setopt(curl, CURLOPT_PINNEDPUBLICKEY, "/etc/ssl/peer.der");
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
}
