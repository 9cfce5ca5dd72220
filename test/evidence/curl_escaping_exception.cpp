#include "test/evidence/support/Curl.h"

using namespace evidence;

#include <stdexcept>

static size_t refuse(char *, size_t, size_t, void *) {
  throw std::runtime_error("a reply that I do not like");
}

static size_t refuseSafely(char *, size_t, size_t, void *) noexcept {
  return 0;
}

int main() {
  Claim C("an exception that leaves a callback skips libcurl's frames: the "
          "handle and its connection stay in use; " +
          libcurl());
  std::atomic<bool> Closed{false};
  Peer Server([&](Connection &Client) {
    Client.readHeader();
    Client.send(reply("200 OK", "", "body"));
    Closed = Client.closedWithin(Ms(1500));
  });
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, Server.url().c_str());
  curl_easy_setopt(Curl, CURLOPT_PROXY, "");
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, refuse);
  bool Caught = false;
  try {
    curl_easy_perform(Curl);
  } catch (const std::runtime_error &) {
    Caught = true;
  }
  C.saw(Caught, "caught by the caller of perform: " + text(Caught));

  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, refuseSafely);
  CURLcode Again = curl_easy_perform(Curl);
  C.saw(Again != CURLE_WRITE_ERROR && Again != CURLE_OK,
        "the same handle performs again: result " + std::to_string(Again) +
            " (" + curl_easy_strerror(Again) + ")");
  std::this_thread::sleep_for(Ms(1800));
  C.saw(!Closed, "the connection was closed: " + text(Closed));

  Peer Second([&](Connection &Client) {
    Client.readHeader();
    Client.send(reply("200 OK", "", "body"));
  });
  std::string Uncaught = inChild([&] {
    fetch(Second.url(), [](CURL *Curl) {
      curl_easy_setopt(Curl, CURLOPT_HEADERFUNCTION, refuse);
    });
  });
  C.saw(Uncaught == "signal 6", "nobody catches it: " + Uncaught);
  return C.result();
}
