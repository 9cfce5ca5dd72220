// A URL that is put together from parts.
#include <curl/curl.h>

void requested(void) {
  CURLU *url = curl_url();
  CURL *curl = curl_easy_init();
  curl_url_set(url, CURLUPART_URL, "http://example.com", 0); // expect: http-cleartext-url "'url'"
  curl_easy_setopt(curl, CURLOPT_CURLU, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_url_cleanup(url);
}

void secure(void) {
  CURLU *url = curl_url();
  CURL *curl = curl_easy_init();
  curl_url_set(url, CURLUPART_URL, "https://example.com", 0);
  curl_url_set(url, CURLUPART_QUERY, "next=http://example.com", 0);
  curl_easy_setopt(curl, CURLOPT_CURLU, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_url_cleanup(url);
}

void made_secure(void) {
  CURLU *url = curl_url();
  CURL *curl = curl_easy_init();
  curl_url_set(url, CURLUPART_URL, "http://example.com", 0);
  curl_url_set(url, CURLUPART_URL, "https://example.com", 0);
  curl_easy_setopt(curl, CURLOPT_CURLU, url);
  curl_easy_perform(curl);
  curl_easy_cleanup(curl);
  curl_url_cleanup(url);
}
