// A URL that is only taken apart.
#include <curl/curl.h>
#include <stdio.h>

void host_of(void) {
  char *host = NULL;
  CURLU *url = curl_url();
  curl_url_set(url, CURLUPART_URL, "http://example.com", 0);
  if (curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK)
    puts(host);
  curl_free(host);
  curl_url_cleanup(url);
}
