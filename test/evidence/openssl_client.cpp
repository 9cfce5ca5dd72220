#include "test/evidence/support/Tls.h"

using namespace evidence;

static int yes(int, X509_STORE_CTX *) { return 1; }

/// Trusts \p Issuer, changes what \p Configure changes, and says whether the
/// handshake succeeds.
static bool connects(const TlsPeer &Server, const Identity &Issuer,
                     const std::function<void(SSL_CTX *, SSL *)> &Configure) {
  std::unique_ptr<SSL_CTX, void (*)(SSL_CTX *)> Context(
      SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
  X509_STORE_add_cert(SSL_CTX_get_cert_store(Context.get()),
                      Issuer.Certificate.get());
  Configure(Context.get(), nullptr);
  std::unique_ptr<SSL, void (*)(SSL *)> Tls(SSL_new(Context.get()), SSL_free);
  Configure(nullptr, Tls.get());
  Connection C = connectTo(Server.port());
  SSL_set_fd(Tls.get(), C.socket());
  return SSL_connect(Tls.get()) == 1;
}

int main() {
  Claim C(std::string("a client of OpenSSL verifies nothing by default; a "
                      "callback that returns 1 accepts anybody; a verified "
                      "chain says nothing of the name, SNI neither; ") +
          OpenSSL_version(OPENSSL_VERSION));
  Identity Issuer = identityOf("issuer.example");
  TlsPeer Stranger(identityOf("localhost"));
  TlsPeer Other(identityOf("other.example", &Issuer));
  auto Verify = [](SSL_CTX *Context, SSL *) {
    if (Context)
      SSL_CTX_set_verify(Context, SSL_VERIFY_PEER, nullptr);
  };
  bool Default = connects(Stranger, Issuer, [](SSL_CTX *, SSL *) {});
  C.saw(Default, "default, a stranger is accepted: " + text(Default));
  bool Peer = connects(Stranger, Issuer, Verify);
  C.saw(!Peer, "SSL_VERIFY_PEER, a stranger is accepted: " + text(Peer));
  bool Callback = connects(Stranger, Issuer, [](SSL_CTX *Context, SSL *) {
    if (Context)
      SSL_CTX_set_verify(Context, SSL_VERIFY_PEER, yes);
  });
  C.saw(Callback,
        "SSL_VERIFY_PEER and a callback that returns 1, a stranger is "
        "accepted: " +
            text(Callback));
  bool Chain = connects(Other, Issuer, Verify);
  C.saw(Chain, "SSL_VERIFY_PEER, another name is accepted: " + text(Chain));
  bool Sni = connects(Other, Issuer, [&](SSL_CTX *Context, SSL *Tls) {
    Verify(Context, Tls);
    if (Tls)
      SSL_set_tlsext_host_name(Tls, "localhost");
  });
  C.saw(Sni, "with SNI, another name is accepted: " + text(Sni));
  bool Host = connects(Other, Issuer, [&](SSL_CTX *Context, SSL *Tls) {
    Verify(Context, Tls);
    if (Tls)
      SSL_set1_host(Tls, "localhost");
  });
  C.saw(!Host, "with SSL_set1_host, another name is accepted: " + text(Host));
  return C.result();
}
