#include "test/evidence/support/Curl.h"

using namespace evidence;

int main() {
  Claim C("a redirect to another host gets the password with "
          "CURLOPT_UNRESTRICTED_AUTH 1, and a header of the program's own "
          "always; " +
          libcurl());
  std::string Seen;
  Peer Thief([&](Connection &Client) {
    Seen = Client.readHeader();
    Client.send(reply("200 OK"));
  });
  Peer Start([&](Connection &Client) {
    Client.readHeader();
    Client.send(reply("302 Found", "Location: http://localhost:" +
                                       std::to_string(Thief.port()) + "/\r\n"));
  });
  auto Visit = [&](long Unrestricted) {
    curl_slist *Headers = curl_slist_append(nullptr, "X-Api-Key: k3y");
    fetch(Start.url(), [&](CURL *Curl) {
      curl_easy_setopt(Curl, CURLOPT_FOLLOWLOCATION, 1L);
      curl_easy_setopt(Curl, CURLOPT_USERPWD, "user:password");
      curl_easy_setopt(Curl, CURLOPT_HTTPHEADER, Headers);
      curl_easy_setopt(Curl, CURLOPT_UNRESTRICTED_AUTH, Unrestricted);
    });
    curl_slist_free_all(Headers);
    return Seen;
  };
  std::string Restricted = Visit(0), Unrestricted = Visit(1);
  C.saw(!contains(Restricted, "Authorization:"),
        "default, Authorization arrives: " +
            text(contains(Restricted, "Authorization:")));
  C.saw(contains(Restricted, "X-Api-Key: k3y"),
        "default, X-Api-Key arrives: " +
            text(contains(Restricted, "X-Api-Key")));
  C.saw(contains(Unrestricted, "Authorization: Basic"),
        "UNRESTRICTED_AUTH 1, Authorization arrives: " +
            text(contains(Unrestricted, "Authorization:")));
  return C.result();
}
