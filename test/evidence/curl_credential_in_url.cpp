#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C(
      "a password in the address comes back in CURLINFO_EFFECTIVE_URL, from "
      "where programs log it; " +
      libcurl());
  Peer Server([](Connection &Client) {
    Client.readHeader();
    Client.send(reply("200 OK"));
  });
  auto EffectiveUrl = [](CURL *Curl, const std::string &Url) {
    fetchWith(Curl, Url);
    char *Effective = nullptr;
    curl_easy_getinfo(Curl, CURLINFO_EFFECTIVE_URL, &Effective);
    std::string Result = Effective ? Effective : "";
    curl_easy_cleanup(Curl);
    return Result;
  };
  std::string Host = "127.0.0.1:" + std::to_string(Server.port()) + "/";
  std::string In =
      EffectiveUrl(curl_easy_init(), "http://user:password@" + Host);
  C.saw(contains(In, "password"), "in the address: " + In);
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_USERPWD, "user:password");
  std::string Apart = EffectiveUrl(Curl, "http://" + Host);
  C.saw(!contains(Apart, "password"), "CURLOPT_USERPWD: " + Apart);
  return C.result();
}
