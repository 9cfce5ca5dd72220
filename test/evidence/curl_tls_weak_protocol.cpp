#include "test/evidence/support/Curl.h"
#include "test/evidence/support/Tls.h"

using namespace evidence;

int main() {
  Claim C("a peer that knows nothing newer than TLS 1.1 is refused by Debian's "
          "defaults and accepted with CURL_SSLVERSION_TLSv1_0 and "
          "@SECLEVEL=0; " +
          libcurl());
  TlsPeer Old(identityOf("localhost"), TLS1_1_VERSION);
  auto Trusting = [](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYPEER, 0L);
  };
  Fetched Default = fetch(Old.urlByName(), Trusting);
  C.saw(Default.Result == CURLE_SSL_CONNECT_ERROR,
        "default: " + Default.text());
  Fetched Weak = fetch(Old.urlByName(), [&](CURL *Curl) {
    Trusting(Curl);
    curl_easy_setopt(Curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_0));
    curl_easy_setopt(Curl, CURLOPT_SSL_CIPHER_LIST, "DEFAULT:@SECLEVEL=0");
  });
  C.saw(Weak.Body == "secret", "TLSv1_0 and @SECLEVEL=0: " + Weak.text());
  Fetched Version = fetch(Old.urlByName(), [&](CURL *Curl) {
    Trusting(Curl);
    curl_easy_setopt(Curl, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_0));
  });
  C.saw(Version.Result == CURLE_SSL_CONNECT_ERROR,
        "TLSv1_0 alone: " + Version.text());
  return C.result();
}
