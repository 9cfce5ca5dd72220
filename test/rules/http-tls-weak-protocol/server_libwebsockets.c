// libwebsockets reads its ciphers from the struct of a context.
#include <libwebsockets.h>
#include <string.h>

struct lws_context *weak(void) {
  struct lws_context_creation_info info;
  memset(&info, 0, sizeof info);
  info.port = 8443;
  info.ssl_cipher_list = "RC4-MD5:RC4-SHA"; // expect: http-tls-weak-protocol "offers ciphers"
  return lws_create_context(&info);
}

void of_a_caller(struct lws_context_creation_info *info) {
  info->ssl_cipher_list = "ALL:@SECLEVEL=0"; // expect: http-tls-weak-protocol
}

/* --- clean --------------------------------------------------------------------- */

struct lws_context *good(void) {
  struct lws_context_creation_info info;
  memset(&info, 0, sizeof info);
  info.ssl_cipher_list = "ECDHE-ECDSA-AES256-GCM-SHA384:HIGH:!RC4:!MD5";
  return lws_create_context(&info);
}

struct lws_context *by_default(void) {
  struct lws_context_creation_info info;
  memset(&info, 0, sizeof info);
  info.ssl_cipher_list = NULL;
  return lws_create_context(&info);
}

struct lws_context *configured(const char *ciphers) {
  struct lws_context_creation_info info = {.port = 8443};
  info.ssl_cipher_list = ciphers;
  return lws_create_context(&info);
}

struct lws_context *put_right(void) {
  struct lws_context_creation_info info;
  memset(&info, 0, sizeof info);
  info.ssl_cipher_list = "RC4";
  info.ssl_cipher_list = "HIGH:!aNULL";
  return lws_create_context(&info);
}
