#include <curl/curl.h>

// What looks alike and is right: more of it than of what fires.

CURL *made_right(void) { return curl_easy_init(); }

void kept_right(CURL *curl) { curl_easy_cleanup(curl); }
