#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("before 8.3.0 libcurl follows a circle of redirects without end; " +
          libcurl());
  // The peer gives up, not libcurl.
  const unsigned Patience = 500;
  std::atomic<unsigned> Requests{0};
  Peer Circle([&](Connection &Client) {
    while (contains(Client.readHeader(), "\r\n\r\n"))
      Client.send(++Requests < Patience
                      ? reply("302 Found", "Location: /again\r\n")
                      : reply("200 OK", "", "enough"));
  });
  auto Follow = [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(Curl, CURLOPT_TIMEOUT, 30L);
  };
  Fetched Default = fetch(Circle.url(), Follow);
  bool Unlimited = curl_version_info(CURLVERSION_NOW)->version_num < 0x080300;
  C.saw(Unlimited ? Default.Result == CURLE_OK && Requests == Patience
                  : Default.Result == CURLE_TOO_MANY_REDIRECTS,
        "default: " + std::to_string(Requests) + " requests, " +
            Default.text());

  Requests = 0;
  Fetched Bounded = fetch(Circle.url(), [&](CURL *Curl) {
    Follow(Curl);
    curl_easy_setopt(Curl, CURLOPT_MAXREDIRS, 5L);
  });
  C.saw(Bounded.Result == CURLE_TOO_MANY_REDIRECTS && Requests == 6,
        "MAXREDIRS 5: " + std::to_string(Requests) + " requests, " +
            Bounded.text());
  return C.result();
}
