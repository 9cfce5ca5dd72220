// What a callback does to OpenSSL's context.
#include <curl/curl.h>
#include <openssl/ssl.h>

static int any_chain(X509_STORE_CTX *store, void *arg) {
  (void)store, (void)arg;
  return 1; // expect-step: "accepts here"
}
static CURLcode replaces(CURL *curl, void *context, void *user) {
  (void)curl, (void)user;
  SSL_CTX_set_cert_verify_callback(context, any_chain, NULL); // expect: http-tls-permissive-callback warning "'any_chain' accepts every peer"
  return CURLE_OK;
}

static int own_chain(X509_STORE_CTX *store, void *arg) {
  (void)arg;
  return X509_verify_cert(store);
}
static CURLcode replaces_well(CURL *curl, void *context, void *user) {
  (void)curl;
  SSL_CTX_set_cert_verify_callback(context, own_chain, user);
  return CURLE_OK;
}

// libcurl still asks for the result of the verification.
static CURLcode switches_off(CURL *curl, void *context, void *user) {
  SSL_CTX *ctx = context;
  (void)curl, (void)user;
  SSL_CTX_set_verify(ctx, SSL_VERIFY_NONE, NULL); // expect: http-tls-permissive-callback note "'switches_off' switches verification off with 'SSL_CTX_set_verify'"
  return CURLE_OK;
}

static int overrules(int ok, X509_STORE_CTX *store) {
  (void)ok, (void)store;
  return 1;
}
static CURLcode steps(CURL *curl, void *context, void *user) {
  (void)curl, (void)user;
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, overrules); // expect: http-tls-permissive-callback note "return what the callback was given"
  return CURLE_OK;
}

static int wipes(int ok, X509_STORE_CTX *store) {
  if (!ok)
    X509_STORE_CTX_set_error(store, X509_V_OK);
  return 1;
}
static CURLcode steps_and_wipes(CURL *curl, void *context, void *user) {
  (void)curl, (void)user;
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, wipes); // expect: http-tls-permissive-callback warning "'wipes' accepts every peer"
  return CURLE_OK;
}

static int logs(int ok, X509_STORE_CTX *store) {
  if (!ok)
    X509_STORE_CTX_set_error(store, X509_V_ERR_APPLICATION_VERIFICATION);
  return ok;
}
static CURLcode steps_well(CURL *curl, void *context, void *user) {
  (void)curl, (void)user;
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_CLIENT_ONCE, logs);
  return CURLE_OK;
}

static int forgives_one(int ok, X509_STORE_CTX *store) {
  if (!ok && X509_STORE_CTX_get_error(store) == X509_V_ERR_CERT_HAS_EXPIRED)
    return 1;
  return ok;
}
static CURLcode forgives(CURL *curl, void *context, void *user) {
  (void)curl, (void)user;
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, forgives_one);
  return CURLE_OK;
}

static CURLcode adds_roots(CURL *curl, void *context, void *user) {
  (void)curl;
  return SSL_CTX_load_verify_locations(context, user, NULL)
             ? CURLE_OK
             : CURLE_SSL_CACERT_BADFILE;
}

// Through a helper.
static void relax(SSL_CTX *context) {
  SSL_CTX_set_cert_verify_callback(context, any_chain, NULL); // expect: http-tls-permissive-callback ""
}
static CURLcode by_helper(CURL *curl, void *context, void *user) {
  (void)curl, (void)user;
  relax(context);
  return CURLE_OK;
}

void register_all(CURL *curl) {
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, replaces);
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, replaces_well);
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, switches_off); // expect-step: "registered as a callback here"
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, steps);
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, steps_and_wipes);
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, steps_well);
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, forgives);
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, adds_roots);
  curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, by_helper);
}

// A context of the program's own: a server, or one that is looked at later.
static int remembers(int ok, X509_STORE_CTX *store) {
  (void)ok, (void)store;
  return 1;
}
void serves(SSL_CTX *context) {
  SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
  SSL_CTX_set_verify(context, SSL_VERIFY_PEER, remembers);
}
