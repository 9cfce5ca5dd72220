#include "test/evidence/support/Tls.h"
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <stdexcept>

using namespace evidence;

std::string Identity::pem() const {
  std::unique_ptr<BIO, int (*)(BIO *)> Out(BIO_new(BIO_s_mem()), BIO_free);
  PEM_write_bio_X509(Out.get(), Certificate.get());
  char *Data = nullptr;
  long Size = BIO_get_mem_data(Out.get(), &Data);
  return std::string(Data, static_cast<size_t>(Size));
}

static void extend(X509 *C, int Kind, const std::string &Value) {
  X509V3_CTX Context;
  X509V3_set_ctx_nodb(&Context);
  X509V3_set_ctx(&Context, C, C, nullptr, nullptr, 0);
  X509_EXTENSION *E =
      X509V3_EXT_conf_nid(nullptr, &Context, Kind, Value.c_str());
  X509_add_ext(C, E, -1);
  X509_EXTENSION_free(E);
}

Identity evidence::identityOf(const std::string &Name, const Identity *Issuer) {
  static long Serial = 1;
  Identity I;
  // RSA: the versions of TLS that nobody should use know no newer keys.
  I.Key.reset(EVP_RSA_gen(2048), EVP_PKEY_free);
  I.Certificate.reset(X509_new(), X509_free);
  X509 *C = I.Certificate.get();
  X509_set_version(C, 2);
  ASN1_INTEGER_set(X509_get_serialNumber(C), Serial++);
  X509_gmtime_adj(X509_getm_notBefore(C), -3600);
  X509_gmtime_adj(X509_getm_notAfter(C), 3600);
  X509_set_pubkey(C, I.Key.get());
  X509_NAME_add_entry_by_txt(
      X509_get_subject_name(C), "CN", MBSTRING_ASC,
      reinterpret_cast<const unsigned char *>(Name.c_str()), -1, -1, 0);
  X509_set_issuer_name(
      C, X509_get_subject_name(Issuer ? Issuer->Certificate.get() : C));
  extend(C, NID_basic_constraints, Issuer ? "CA:FALSE" : "critical,CA:TRUE");
  extend(C, NID_subject_alt_name, "DNS:" + Name);
  if (!X509_sign(C, Issuer ? Issuer->Key.get() : I.Key.get(), EVP_sha256()))
    throw std::runtime_error("no certificate");
  return I;
}

static std::shared_ptr<SSL_CTX> contextOf(const Identity &Shown, int Newest) {
  std::shared_ptr<SSL_CTX> Context(SSL_CTX_new(TLS_server_method()),
                                   SSL_CTX_free);
  SSL_CTX_use_certificate(Context.get(), Shown.Certificate.get());
  SSL_CTX_use_PrivateKey(Context.get(), Shown.Key.get());
  if (Newest) {
    SSL_CTX_set_min_proto_version(Context.get(), TLS1_VERSION);
    SSL_CTX_set_max_proto_version(Context.get(), Newest);
    SSL_CTX_set_cipher_list(Context.get(), "ALL:@SECLEVEL=0");
  }
  return Context;
}

TlsPeer::TlsPeer(const Identity &Shown, int Newest)
    : Context(contextOf(Shown, Newest)),
      Server([this](Connection &C) { serve(C); }) {}

void TlsPeer::serve(Connection &C) const {
  std::unique_ptr<SSL, void (*)(SSL *)> Tls(SSL_new(Context.get()), SSL_free);
  SSL_set_fd(Tls.get(), C.socket());
  if (SSL_accept(Tls.get()) != 1)
    return;
  std::string Text;
  char Buffer[4096];
  while (!contains(Text, "\r\n\r\n")) {
    int N = SSL_read(Tls.get(), Buffer, sizeof Buffer);
    if (N <= 0)
      return;
    Text.append(Buffer, static_cast<size_t>(N));
  }
  std::string Answer = reply("200 OK", "Connection: close\r\n", "secret");
  SSL_write(Tls.get(), Answer.data(), static_cast<int>(Answer.size()));
  SSL_shutdown(Tls.get());
}
