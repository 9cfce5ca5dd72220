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

int settings(const char *file, char *list) {
  SSL_CTX *context = SSL_CTX_new(TLS_server_method());
  SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
  SSL_CTX_set_max_proto_version(context, TLS1_3_VERSION);
  SSL_CTX_set_options(context, SSL_OP_NO_COMPRESSION);
  SSL_CTX_use_certificate_file(context, file, SSL_FILETYPE_PEM);
  SSL_CTX_use_certificate_chain_file(context, file);
  SSL_CTX_use_PrivateKey_file(context, file, SSL_FILETYPE_PEM);
  SSL_CTX_load_verify_locations(context, file, NULL);
  int good = SSL_CTX_check_private_key(context) &&
             SSL_CTX_set_cipher_list(context, list);
  SSL_CTX_free(context);
  return good;
}

void contexts(SSL_CTX *context, SSL *ssl) {
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, step);
  SSL_set_verify(ssl, SSL_VERIFY_PEER, step);
  SSL_CTX_set_cert_verify_callback(context, whole, NULL);
}
