#include "test/evidence/support/Curl.h"

using namespace evidence;

static const size_t Mebibyte = 1 << 20;

/// 32 MiB whose length is not said in advance.
static void flood(Connection &Client) {
  Client.readHeader();
  Client.send("HTTP/1.1 200 OK\r\n\r\n");
  std::string Block(Mebibyte, 'x');
  for (int I = 0; I < 32 && Client.send(Block); ++I) {
  }
}

static size_t keepLittle(char *Data, size_t Size, size_t Count, void *Body) {
  auto &Text = *static_cast<std::string *>(Body);
  if (Text.size() + Size * Count > Mebibyte)
    return 0;
  return keep(Data, Size, Count, Body);
}

int main() {
  Claim C("libcurl hands over as much as the peer sends; before 8.4.0 "
          "CURLOPT_MAXFILESIZE does not stop a body of unknown length; " +
          libcurl());
  Peer Flood(flood);
  Fetched Default = fetch(Flood.url());
  C.saw(Default.Body.size() == 32 * Mebibyte, "default: " + Default.text());

  Fetched Limit = fetch(Flood.url(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_MAXFILESIZE, long(Mebibyte));
  });
  bool Ignored = curl_version_info(CURLVERSION_NOW)->version_num < 0x080400;
  C.saw(Ignored ? Limit.Body.size() == 32 * Mebibyte
                : Limit.Result == CURLE_FILESIZE_EXCEEDED,
        "MAXFILESIZE 1 MiB: " + Limit.text());

  Peer Honest([](Connection &Client) {
    Client.readHeader();
    Client.send(reply("200 OK", "", std::string(2 * Mebibyte, 'x')));
  });
  Fetched Known = fetch(Honest.url(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_MAXFILESIZE, long(Mebibyte));
  });
  C.saw(Known.Result == CURLE_FILESIZE_EXCEEDED,
        "MAXFILESIZE 1 MiB, Content-Length 2 MiB: " + Known.text());

  std::string Body;
  CURL *Curl = curl_easy_init();
  curl_easy_setopt(Curl, CURLOPT_URL, Flood.url().c_str());
  curl_easy_setopt(Curl, CURLOPT_PROXY, "");
  curl_easy_setopt(Curl, CURLOPT_WRITEFUNCTION, keepLittle);
  curl_easy_setopt(Curl, CURLOPT_WRITEDATA, &Body);
  CURLcode Result = curl_easy_perform(Curl);
  curl_easy_cleanup(Curl);
  C.saw(Result == CURLE_WRITE_ERROR && Body.size() <= Mebibyte,
        "a callback that counts: result " + std::to_string(Result) + ", " +
            std::to_string(Body.size()) + " bytes kept");
  return C.result();
}
