#include "test/evidence/support/Curl.h"

using namespace evidence;

/// What stands in the buffer when the request is sent, not when it was set.
static std::string sentWith(CURLoption Option) {
  std::string Seen;
  Peer Server([&](Connection &Client) {
    Seen = Client.readUntil("BODY");
    Client.send(reply("200 OK"));
  });
  // Static: the buffer is written to while libcurl points to it, which shows
  // what freed memory would do and is defined.
  static char Buffer[] = "amount=10;BODY";
  std::string First = "amount=10;BODY";
  First.copy(Buffer, First.size());
  fetch(Server.url(), [&](CURL *Curl) {
    curl_easy_setopt(Curl, Option, Buffer);
    std::string("amount=99;BODY").copy(Buffer, First.size());
  });
  return Seen.substr(Seen.find("\r\n\r\n") + 4);
}

int main() {
  Claim C("CURLOPT_POSTFIELDS is not copied: what the memory holds when the "
          "request goes out is sent; " +
          libcurl());
  std::string Fields = sentWith(CURLOPT_POSTFIELDS);
  C.saw(Fields == "amount=99;BODY",
        "POSTFIELDS \"amount=10\", then overwritten: sent " + Fields);
  std::string Copied = sentWith(CURLOPT_COPYPOSTFIELDS);
  C.saw(Copied == "amount=10;BODY", "COPYPOSTFIELDS: sent " + Copied);

  std::string Seen;
  Peer Server([&](Connection &Client) {
    Seen = Client.readHeader();
    Client.send(reply("200 OK"));
  });
  static char Header[] = "X-Who: first";
  curl_slist *List = curl_slist_append(nullptr, Header);
  fetch(Server.url(), [&](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, List);
    std::string("X-Who: other").copy(Header, sizeof Header - 1);
    List->data[7] = 'F';
  });
  curl_slist_free_all(List);
  C.saw(contains(Seen, "X-Who: First"),
        "HTTPHEADER: the string is copied into the list, the list is not: " +
            text(contains(Seen, "X-Who: First")));
  return C.result();
}
