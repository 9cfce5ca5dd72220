#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("an error page is a success for libcurl: CURLE_OK, and the page is "
          "the body; " +
          libcurl());
  Peer Broken([](Connection &Client) {
    Client.readHeader();
    Client.send(reply("500 Internal Server Error", "", "<h1>oops</h1>"));
  });
  Fetched Default = fetch(Broken.url());
  C.saw(Default.Result == CURLE_OK && Default.Body == "<h1>oops</h1>",
        "default: " + Default.text());
  Fetched Fails = fetch(Broken.url(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_FAILONERROR, 1L);
  });
  C.saw(Fails.Result == CURLE_HTTP_RETURNED_ERROR && Fails.Body.empty(),
        "FAILONERROR 1: " + Fails.text());
  return C.result();
}
