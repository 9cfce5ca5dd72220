// Servers whose TLS is a context of OpenSSL's own.
#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>
#include <openssl/ssl.h>

bool callback() {
  httplib::SSLServer Server([](SSL_CTX &Context) {
    return SSL_CTX_set_min_proto_version(&Context, TLS1_VERSION) == 1; // expect: http-tls-weak-protocol warning fixed "TLS1_2_VERSION"
  });
  return Server.listen("127.0.0.1", 8443);
}

void made() {
  SSL_CTX *Context = SSL_CTX_new(TLSv1_server_method()); // expect: http-tls-weak-protocol
  SSL_CTX_use_certificate_file(Context, "server.pem", SSL_FILETYPE_PEM);
}

SSL_CTX *madeInTwoSteps() {
  const SSL_METHOD *Method;
  Method = TLSv1_1_server_method();
  SSL_CTX *Context = SSL_CTX_new(Method); // expect: http-tls-weak-protocol
  return Context;
}

static void harden(SSL_CTX *Context) {
  SSL_CTX_set_min_proto_version(Context, TLS1_1_VERSION); // expect: http-tls-weak-protocol
  SSL_CTX_set_cipher_list(Context, "ALL:eNULL"); // expect: http-tls-weak-protocol "offers ciphers"
}
SSL_CTX *byAHelper() {
  SSL_CTX *Context = SSL_CTX_new(TLS_server_method());
  harden(Context);
  return Context;
}

class Server {
public:
  Server() : Context(SSL_CTX_new(TLS_server_method())) {
    SSL_CTX_set_max_proto_version(Context, TLS1_1_VERSION); // expect: http-tls-weak-protocol
  }
  ~Server() { SSL_CTX_free(Context); }

private:
  SSL_CTX *Context;
};

void chosen(SSL_CTX *Context, bool Legacy) {
  if (Legacy)
    SSL_CTX_set_min_proto_version(Context, TLS1_VERSION); // expect: http-tls-weak-protocol note "by 'Legacy'"
  else
    SSL_CTX_set_min_proto_version(Context, TLS1_2_VERSION);
}

// --- clean -------------------------------------------------------------------------

bool good() {
  httplib::SSLServer Server([](SSL_CTX &Context) {
    SSL_CTX_set_cipher_list(&Context, "HIGH:!aNULL:!MD5:!3DES");
    return SSL_CTX_set_min_proto_version(&Context, TLS1_2_VERSION) == 1;
  });
  return Server.listen("127.0.0.1", 8443);
}

// The library asks for TLS 1.2 itself.
bool byTheLibrary() {
  httplib::SSLServer Server("cert.pem", "key.pem");
  return Server.listen("127.0.0.1", 8443);
}

SSL_CTX *newest() {
  SSL_CTX *Context = SSL_CTX_new(TLS_server_method());
  SSL_CTX_set_min_proto_version(Context, TLS1_3_VERSION);
  SSL_CTX_set_max_proto_version(Context, 0);
  return Context;
}

// What the library and the machine have.
SSL_CTX *leftOpen() { return SSL_CTX_new(TLS_server_method()); }

SSL_CTX *putRight(SSL_CTX *Context) {
  SSL_CTX_set_min_proto_version(Context, TLS1_VERSION);
  SSL_CTX_set_min_proto_version(Context, TLS1_2_VERSION);
  return Context;
}

void configured(SSL_CTX *Context, int Version, const char *Ciphers) {
  SSL_CTX_set_min_proto_version(Context, Version);
  SSL_CTX_set_cipher_list(Context, Ciphers);
}

// Few clients of a server have a certificate.
void asksNobody(SSL_CTX *Context) {
  SSL_CTX_set_verify(Context, SSL_VERIFY_NONE, nullptr);
  SSL_CTX_set_min_proto_version(Context, TLS1_2_VERSION);
}

const SSL_METHOD *methodOf(bool Server);
SSL_CTX *byAMethod() { return SSL_CTX_new(methodOf(true)); }

SSL_CTX *eitherMethod(bool Old) {
  const SSL_METHOD *Method = TLS_server_method();
  if (Old)
    Method = TLSv1_server_method();
  return SSL_CTX_new(Method); // known-fn: http-tls-weak-protocol a variable that is written twice is not looked into
}

// A setting that is no version.
void other(SSL_CTX *Context) { SSL_CTX_ctrl(Context, SSL_CTRL_MODE, TLS1_VERSION, nullptr); }
