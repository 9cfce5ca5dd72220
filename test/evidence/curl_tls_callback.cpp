#include "test/evidence/support/Curl.h"
#include "test/evidence/support/Tls.h"

using namespace evidence;

static int yesToEach(int, X509_STORE_CTX *) { return 1; }
static int yesAndForget(int, X509_STORE_CTX *Store) {
  X509_STORE_CTX_set_error(Store, X509_V_OK);
  return 1;
}
static int yesToAll(X509_STORE_CTX *, void *) { return 1; }

static CURLcode setVerifyNone(CURL *, void *Context, void *) {
  SSL_CTX_set_verify(static_cast<SSL_CTX *>(Context), SSL_VERIFY_NONE, nullptr);
  return CURLE_OK;
}
static CURLcode setVerify(CURL *, void *Context, void *Callback) {
  SSL_CTX_set_verify(static_cast<SSL_CTX *>(Context), SSL_VERIFY_PEER,
                     reinterpret_cast<SSL_verify_cb>(Callback));
  return CURLE_OK;
}
static CURLcode setVerifyAll(CURL *, void *Context, void *) {
  SSL_CTX_set_cert_verify_callback(static_cast<SSL_CTX *>(Context), yesToAll,
                                   nullptr);
  return CURLE_OK;
}

static Fetched fetchWithContext(const TlsPeer &Self,
                                curl_ssl_ctx_callback Function,
                                SSL_verify_cb Callback = nullptr) {
  return fetch(Self.urlByName(), [&](CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(Curl, CURLOPT_SSL_CTX_FUNCTION, Function);
    curl_easy_setopt(Curl, CURLOPT_SSL_CTX_DATA,
                     reinterpret_cast<void *>(Callback));
  });
}

int main() {
  Claim C("a certificate callback that says yes accepts anybody although "
          "CURLOPT_SSL_VERIFYPEER is 1; " +
          libcurl());
  TlsPeer Self(identityOf("localhost"));
  Fetched All = fetchWithContext(Self, setVerifyAll);
  C.saw(All.Body == "secret",
        "SSL_CTX_set_cert_verify_callback that returns 1: " + All.text());
  Fetched Forget = fetchWithContext(Self, setVerify, yesAndForget);
  C.saw(Forget.Body == "secret",
        "SSL_CTX_set_verify with a callback that clears "
        "the error and returns 1: " +
            Forget.text());

  // libcurl reads the verify result itself: these two do not get through.
  Fetched Each = fetchWithContext(Self, setVerify, yesToEach);
  C.saw(Each.Result == CURLE_PEER_FAILED_VERIFICATION,
        "SSL_CTX_set_verify with a callback that only returns 1: " +
            Each.text());
  Fetched None = fetchWithContext(Self, setVerifyNone);
  C.saw(None.Result == CURLE_PEER_FAILED_VERIFICATION,
        "SSL_CTX_set_verify with SSL_VERIFY_NONE: " + None.text());
  return C.result();
}
