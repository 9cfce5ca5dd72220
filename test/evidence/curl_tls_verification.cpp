#include "test/evidence/support/Curl.h"
#include "test/evidence/support/Tls.h"

using namespace evidence;

int main() {
  Claim C("with CURLOPT_SSL_VERIFYPEER 0 libcurl talks to whoever signed his "
          "own certificate; " +
          libcurl());
  TlsPeer Self(identityOf("localhost"));
  Fetched On = fetch(Self.urlByName());
  C.saw(On.Result == CURLE_PEER_FAILED_VERIFICATION, "default: " + On.text());

  Fetched Off = fetch(Self.urlByName(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYPEER, 0L);
  });
  C.saw(Off.Result == CURLE_OK && Off.Body == "secret",
        "VERIFYPEER 0: " + Off.text());

  TlsPeer Other(identityOf("other.example"));
  Fetched Name = fetch(Other.urlByName(), [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYPEER, 0L);
  });
  C.saw(Name.Result == CURLE_PEER_FAILED_VERIFICATION,
        "VERIFYPEER 0 and another name: " + Name.text());
  return C.result();
}
