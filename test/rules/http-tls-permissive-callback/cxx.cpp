// args: -std=c++17
// Members, lambdas, templates.
#include <cstring>
#include <curl/curl.h>
#include <openssl/ssl.h>

class Sftp {
public:
  explicit Sftp(CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_SSH_HOSTKEYFUNCTION, &Sftp::accept); // expect: http-tls-permissive-callback "'Sftp::accept'"
    curl_easy_setopt(Curl, CURLOPT_SSH_HOSTKEYDATA, this);
  }
  void strict(CURL *Curl) {
    curl_easy_setopt(Curl, CURLOPT_SSH_HOSTKEYFUNCTION, &Sftp::judge);
  }

private:
  static int accept(void *, int, const char *, size_t) {
    return CURLKHMATCH_OK;
  }
  static int judge(void *User, int, const char *Key, size_t Size) {
    return static_cast<Sftp *>(User)->knows(Key, Size) ? CURLKHMATCH_OK
                                                       : CURLKHMATCH_MISMATCH;
  }
  bool knows(const char *Key, size_t Size) const {
    return Size == sizeof(Known) && std::memcmp(Known, Key, Size) == 0;
  }
  char Known[32] = {};
};

void lambdas(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_SSH_HOSTKEYFUNCTION, // expect: http-tls-permissive-callback "this lambda accepts every peer"
                   +[](void *, int, const char *, size_t) -> int {
                     return CURLKHMATCH_OK;
                   });
  curl_easy_setopt(Curl, CURLOPT_SSH_HOSTKEYFUNCTION,
                   +[](void *User, int, const char *Key, size_t Size) -> int {
                     return std::memcmp(User, Key, Size) == 0
                                ? CURLKHMATCH_OK
                                : CURLKHMATCH_MISMATCH;
                   });
}

void contextByLambda(CURL *Curl) {
  curl_easy_setopt(
      Curl, CURLOPT_SSL_CTX_FUNCTION,
      +[](CURL *, void *Context, void *) -> CURLcode {
        SSL_CTX_set_cert_verify_callback( // expect: http-tls-permissive-callback warning ""
            static_cast<SSL_CTX *>(Context),
            [](X509_STORE_CTX *, void *) { return 1; }, nullptr);
        return CURLE_OK;
      });
}

struct AcceptAll {
  static int judge(X509_STORE_CTX *, void *) { return 1; }
};
struct Verify {
  static int judge(X509_STORE_CTX *Store, void *) {
    return X509_verify_cert(Store);
  }
};

template <typename Policy>
static CURLcode setUp(CURL *, void *Context, void *) {
  SSL_CTX_set_cert_verify_callback(static_cast<SSL_CTX *>(Context), // expect: http-tls-permissive-callback "'AcceptAll::judge'"
                                   &Policy::judge, nullptr);
  return CURLE_OK;
}
template <typename Policy>
static CURLcode setUpWell(CURL *, void *Context, void *) {
  SSL_CTX_set_cert_verify_callback(static_cast<SSL_CTX *>(Context),
                                   &Policy::judge, nullptr);
  return CURLE_OK;
}

void templates(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_SSL_CTX_FUNCTION, setUp<AcceptAll>);
  curl_easy_setopt(Curl, CURLOPT_SSL_CTX_FUNCTION, setUpWell<Verify>);
}

// Only one of the answers is fixed.
static int sometimes(void *User, int, const char *, size_t) {
  if (!User)
    return CURLKHMATCH_MISSING;
  return CURLKHMATCH_OK;
}
static int inALoop(void *User, int, const char *Key, size_t Size) {
  for (size_t I = 0; I < Size; ++I)
    if (static_cast<const char *>(User)[I] != Key[I])
      return CURLKHMATCH_MISMATCH;
  return CURLKHMATCH_OK;
}
void registerSome(CURL *Curl) {
  curl_easy_setopt(Curl, CURLOPT_SSH_HOSTKEYFUNCTION, sometimes);
  curl_easy_setopt(Curl, CURLOPT_SSH_HOSTKEYFUNCTION, inALoop);
}

class Settings {
public:
  bool insecure() const { return Insecure; }

private:
  bool Insecure = false;
};
static int acceptAny(void *, int, const char *, size_t) {
  return CURLKHMATCH_OK;
}
void configured(CURL *Curl, const Settings &S) {
  if (S.insecure())
    curl_easy_setopt(Curl, CURLOPT_SSH_HOSTKEYFUNCTION, acceptAny); // expect: http-tls-permissive-callback note ""
}
