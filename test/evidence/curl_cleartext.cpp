#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("an address without a scheme is asked in clear text, password "
          "included; " +
          libcurl());
  std::string Seen;
  Peer Server([&](Connection &Client) {
    Seen = Client.readHeader();
    Client.send(reply("200 OK"));
  });
  std::string Address = "127.0.0.1:" + std::to_string(Server.port()) + "/login";
  Fetched F = fetch(Address, [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_USERPWD, "user:password");
  });
  bool Clear = contains(Seen, "GET /login HTTP/1.1") &&
               contains(Seen, "Authorization: Basic dXNlcjpwYXNzd29yZA==");
  C.saw(F.Result == CURLE_OK && Clear,
        "the peer reads user and password: " + text(Clear));
  Fetched Secure = fetch(Address, [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_DEFAULT_PROTOCOL, "https");
  });
  C.saw(Secure.Result == CURLE_SSL_CONNECT_ERROR,
        "DEFAULT_PROTOCOL https: " + Secure.text());
  return C.result();
}
