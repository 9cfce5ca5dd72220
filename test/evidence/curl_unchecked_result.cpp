#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("of a reply that is cut short the status is 200 and part of the body "
          "is there: only the result tells; " +
          libcurl());
  Peer Cut([](Connection &Client) {
    Client.readHeader();
    Client.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":1");
  });
  Fetched F = fetch(Cut.url());
  C.saw(F.Status == 200 && F.Body == "{\"a\":1" &&
            F.Result == CURLE_PARTIAL_FILE,
        F.text());

  CURL *Curl = curl_easy_init();
  CURLcode Unknown = curl_easy_setopt(Curl, CURLOPT_PROTOCOLS_STR, "htttps");
  curl_easy_cleanup(Curl);
  C.saw(Unknown != CURLE_OK,
        "PROTOCOLS_STR \"htttps\": setopt returns " + std::to_string(Unknown));
  return C.result();
}
