//===- proof.c - Every row of the OpenSSL model, used once ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against the installed headers: a name that OpenSSL does not have
// does not compile, a row that is not used here fails the test. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <openssl/ssl.h>
#include <openssl/x509_vfy.h>

static int step(int ok, X509_STORE_CTX *store) {
  X509_STORE_CTX_set_error(store, X509_V_OK);
  return ok;
}

static int whole(X509_STORE_CTX *store, void *arg) {
  (void)arg;
  return X509_verify_cert(store);
}

void contexts(SSL_CTX *context, SSL *ssl) {
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, step);
  SSL_set_verify(ssl, SSL_VERIFY_PEER, step);
  SSL_CTX_set_cert_verify_callback(context, whole, NULL);
}
