#include "test/evidence/support/Curl.h"

using namespace evidence;

/// True if the peer sees the connection end after the exchange.
static bool closesAfter(const std::function<void(CURL *)> &Release) {
  std::atomic<bool> Closed{false};
  {
    Peer Server([&](Connection &Client) {
      Client.readHeader();
      Client.send(reply("200 OK"));
      Closed = Client.closedWithin(Ms(1000));
    });
    CURL *Curl = curl_easy_init();
    fetchWith(Curl, Server.url());
    Release(Curl);
    std::this_thread::sleep_for(Ms(1500));
  }
  return Closed;
}

int main() {
  Claim C("a handle that is not released keeps its connection open; " +
          libcurl());
  CURL *Forgotten = nullptr;
  bool Leaked = closesAfter([&](CURL *Curl) { Forgotten = Curl; });
  C.saw(!Leaked, "not released, closed within 1 s: " + text(Leaked));
  bool Released = closesAfter([](CURL *Curl) { curl_easy_cleanup(Curl); });
  C.saw(Released, "curl_easy_cleanup, closed within 1 s: " + text(Released));
  curl_easy_cleanup(Forgotten);
  return C.result();
}
