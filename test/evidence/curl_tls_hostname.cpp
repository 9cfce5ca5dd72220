#include "test/evidence/support/Curl.h"
#include "test/evidence/support/Tls.h"

using namespace evidence;

int main() {
  Claim C("with CURLOPT_SSL_VERIFYHOST 0 every certificate of a trusted issuer "
          "opens the connection; 1 is 2; " +
          libcurl());
  Identity Issuer = identityOf("issuer.example");
  std::string Trusted = Issuer.pem();
  TlsPeer Right(identityOf("localhost", &Issuer));
  TlsPeer Wrong(identityOf("other.example", &Issuer));
  auto With = [&](long Host) {
    return [&Trusted, Host](CURL *Curl) {
      curl_blob Blob = {Trusted.data(), Trusted.size(), CURL_BLOB_COPY};
      curl_easy_setopt(Curl, CURLOPT_CAINFO_BLOB, &Blob);
      curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYHOST, Host);
    };
  };
  Fetched Good = fetch(Right.urlByName(), With(2));
  C.saw(Good.Result == CURLE_OK, "right name: " + Good.text());
  Fetched Two = fetch(Wrong.urlByName(), With(2));
  C.saw(Two.Result == CURLE_PEER_FAILED_VERIFICATION,
        "another name, VERIFYHOST 2: " + Two.text());
  Fetched One = fetch(Wrong.urlByName(), With(1));
  C.saw(One.Result == CURLE_PEER_FAILED_VERIFICATION,
        "another name, VERIFYHOST 1: " + One.text());
  Fetched Off = fetch(Wrong.urlByName(), With(0));
  C.saw(Off.Result == CURLE_OK && Off.Body == "secret",
        "another name, VERIFYHOST 0: " + Off.text());
  return C.result();
}
