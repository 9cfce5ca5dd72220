#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("a handle per request is a connection per request; a handle that "
          "lives on keeps its connection; " +
          libcurl());
  auto Serve = [](Connection &Client) {
    while (contains(Client.readHeader(), "\r\n\r\n"))
      Client.send(reply("200 OK", "", "hello"));
  };
  Peer Each(Serve), Kept(Serve);
  for (int I = 0; I < 5; ++I)
    fetch(Each.url());
  C.saw(Each.connections() == 5,
        "5 handles: " + std::to_string(Each.connections()) + " connections");
  CURL *Curl = curl_easy_init();
  for (int I = 0; I < 5; ++I)
    fetchWith(Curl, Kept.url());
  curl_easy_cleanup(Curl);
  C.saw(Kept.connections() == 1,
        "1 handle, 5 requests: " + std::to_string(Kept.connections()) +
            " connection");
  return C.result();
}
