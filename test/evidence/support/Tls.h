// Certificates that are made while the program runs, and a peer that shows
// them.
#ifndef HTTPTIDY_TEST_EVIDENCE_SUPPORT_TLS_H
#define HTTPTIDY_TEST_EVIDENCE_SUPPORT_TLS_H

#include "test/evidence/support/Evidence.h"
#include <memory>
#include <openssl/ssl.h>

namespace evidence {

struct Identity {
  std::shared_ptr<EVP_PKEY> Key;
  std::shared_ptr<X509> Certificate;

  std::string pem() const;
};

/// A certificate for \p Name that \p Issuer signed, or that signed itself.
Identity identityOf(const std::string &Name, const Identity *Issuer = nullptr);

/// Serves "secret" over TLS as \p Shown, with versions up to \p Newest.
class TlsPeer {
public:
  explicit TlsPeer(const Identity &Shown, int Newest = 0);
  std::string url() const {
    return "https://127.0.0.1:" + std::to_string(Server.port()) + "/";
  }
  /// An address that resolves without a name server.
  std::string urlByName() const {
    return "https://localhost:" + std::to_string(Server.port()) + "/";
  }
  int port() const { return Server.port(); }

private:
  void serve(Connection &C) const;

  std::shared_ptr<SSL_CTX> Context;
  Peer Server;
};

} // namespace evidence

#endif // HTTPTIDY_TEST_EVIDENCE_SUPPORT_TLS_H
