//===- proof.c - Every row of the libmicrohttpd model, used once ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against the installed headers: a name that libmicrohttpd does not
// have does not compile, a row that is not used here fails the test. Nobody
// runs it.
//
//===----------------------------------------------------------------------===//

#define MHD_NO_DEPRECATION
#include <microhttpd.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#undef MHD_get_fdset
#undef MHD_create_response_from_fd_at_offset

static enum MHD_Result on_request(void *cls, struct MHD_Connection *connection,
                                  const char *url, const char *method,
                                  const char *version, const char *upload,
                                  size_t *upload_size, void **state) {
  (void)cls, (void)connection, (void)url, (void)method, (void)version;
  (void)upload, (void)upload_size, (void)state;
  return MHD_NO;
}
static enum MHD_Result on_accept(void *cls, const struct sockaddr *address,
                                 socklen_t length) {
  (void)cls, (void)address, (void)length;
  return MHD_YES;
}
static void on_completed(void *cls, struct MHD_Connection *connection,
                         void **state, enum MHD_RequestTerminationCode why) {
  (void)cls, (void)connection, (void)state, (void)why;
}
static void on_connection(void *cls, struct MHD_Connection *connection,
                          void **state, enum MHD_ConnectionNotificationCode c) {
  (void)cls, (void)connection, (void)state, (void)c;
}
static void *on_uri(void *cls, const char *uri,
                    struct MHD_Connection *connection) {
  (void)cls, (void)uri, (void)connection;
  return NULL;
}
static void on_log(void *cls, const char *format, va_list arguments) {
  (void)cls, (void)format, (void)arguments;
}
static size_t on_unescape(void *cls, struct MHD_Connection *connection,
                          char *text) {
  (void)cls, (void)connection;
  return strlen(text);
}
static int on_psk(void *cls, const struct MHD_Connection *connection,
                  const char *user, void **psk, size_t *size) {
  (void)cls, (void)connection, (void)user, (void)psk, (void)size;
  return -1;
}
static int on_certificate(void *session) {
  (void)session;
  return -1;
}
static void on_panic(void *cls, const char *file, unsigned line,
                     const char *reason) {
  (void)cls, (void)file, (void)line, (void)reason;
}
static enum MHD_Result on_value(void *cls, enum MHD_ValueKind kind,
                                const char *key, const char *value) {
  (void)cls, (void)kind, (void)key, (void)value;
  return MHD_YES;
}
static enum MHD_Result on_sized_value(void *cls, enum MHD_ValueKind kind,
                                      const char *key, size_t key_size,
                                      const char *value, size_t value_size) {
  (void)cls, (void)kind, (void)key, (void)key_size, (void)value;
  (void)value_size;
  return MHD_YES;
}
static enum MHD_Result on_post(void *cls, enum MHD_ValueKind kind,
                               const char *key, const char *file,
                               const char *type, const char *encoding,
                               const char *data, uint64_t offset, size_t size) {
  (void)cls, (void)kind, (void)key, (void)file, (void)type, (void)encoding;
  (void)data, (void)offset, (void)size;
  return MHD_YES;
}
static ssize_t on_read(void *cls, uint64_t position, char *buffer, size_t max) {
  (void)cls, (void)position, (void)buffer, (void)max;
  return MHD_CONTENT_READER_END_OF_STREAM;
}
static void on_free(void *cls) { (void)cls; }
static void on_upgrade(void *cls, struct MHD_Connection *connection,
                       void *state, const char *extra, size_t extra_size,
                       MHD_socket socket,
                       struct MHD_UpgradeResponseHandle *handle) {
  (void)cls, (void)connection, (void)state, (void)extra, (void)extra_size;
  (void)socket;
  MHD_upgrade_action(handle, MHD_UPGRADE_ACTION_CLOSE);
}

#define START(...)                                                             \
  MHD_stop_daemon(MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD, 8080,      \
                                   on_accept, NULL, on_request, NULL,          \
                                   __VA_ARGS__))

void options(void) {
  START(MHD_OPTION_END);
  START(MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)65536, MHD_OPTION_END);
  START(MHD_OPTION_CONNECTION_LIMIT, 100u, MHD_OPTION_END);
  START(MHD_OPTION_CONNECTION_TIMEOUT, 30u, MHD_OPTION_END);
  START(MHD_OPTION_NOTIFY_COMPLETED, on_completed, NULL, MHD_OPTION_END);
  START(MHD_OPTION_PER_IP_CONNECTION_LIMIT, 10u, MHD_OPTION_END);
  START(MHD_OPTION_SOCK_ADDR, NULL, MHD_OPTION_END);
  START(MHD_OPTION_URI_LOG_CALLBACK, on_uri, NULL, MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_MEM_KEY, "", MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_MEM_CERT, "", MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_CRED_TYPE, 1, MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_PRIORITIES, "NORMAL", MHD_OPTION_END);
  START(MHD_OPTION_LISTEN_SOCKET, 3, MHD_OPTION_END);
  START(MHD_OPTION_EXTERNAL_LOGGER, on_log, NULL, MHD_OPTION_END);
  START(MHD_OPTION_THREAD_POOL_SIZE, 4u, MHD_OPTION_END);
  START(MHD_OPTION_UNESCAPE_CALLBACK, on_unescape, NULL, MHD_OPTION_END);
  START(MHD_OPTION_DIGEST_AUTH_RANDOM, (size_t)4, "seed", MHD_OPTION_END);
  START(MHD_OPTION_NONCE_NC_SIZE, 100u, MHD_OPTION_END);
  START(MHD_OPTION_THREAD_STACK_SIZE, (size_t)65536, MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_MEM_TRUST, "", MHD_OPTION_END);
  START(MHD_OPTION_CONNECTION_MEMORY_INCREMENT, (size_t)1024, MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_CERT_CALLBACK, on_certificate, MHD_OPTION_END);
  START(MHD_OPTION_TCP_FASTOPEN_QUEUE_SIZE, 10u, MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_MEM_DHPARAMS, "", MHD_OPTION_END);
  START(MHD_OPTION_LISTENING_ADDRESS_REUSE, 1u, MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_KEY_PASSWORD, "", MHD_OPTION_END);
  START(MHD_OPTION_NOTIFY_CONNECTION, on_connection, NULL, MHD_OPTION_END);
  START(MHD_OPTION_LISTEN_BACKLOG_SIZE, 10u, MHD_OPTION_END);
  START(MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_END);
  START(MHD_OPTION_GNUTLS_PSK_CRED_HANDLER, on_psk, NULL, MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_CERT_CALLBACK2, on_certificate, MHD_OPTION_END);
  START(MHD_OPTION_SERVER_INSANITY, MHD_DSC_SANE, MHD_OPTION_END);
  START(MHD_OPTION_SIGPIPE_HANDLED_BY_APP, 1, MHD_OPTION_END);
  START(MHD_OPTION_TLS_NO_ALPN, 1, MHD_OPTION_END);
}

#if MHD_VERSION >= 0x01000000
void later_options(void) {
  START(MHD_OPTION_DIGEST_AUTH_RANDOM_COPY, (size_t)4, "seed", MHD_OPTION_END);
  START(MHD_OPTION_DIGEST_AUTH_NONCE_BIND_TYPE, 0u, MHD_OPTION_END);
  START(MHD_OPTION_HTTPS_PRIORITIES_APPEND, "", MHD_OPTION_END);
  START(MHD_OPTION_CLIENT_DISCIPLINE_LVL, 1, MHD_OPTION_END);
  START(MHD_OPTION_APP_FD_SETSIZE, 1024, MHD_OPTION_END);
  START(MHD_OPTION_SOCK_ADDR_LEN, (socklen_t)0, NULL, MHD_OPTION_END);
  START(MHD_OPTION_DIGEST_AUTH_DEFAULT_NONCE_TIMEOUT, 60u, MHD_OPTION_END);
  START(MHD_OPTION_DIGEST_AUTH_DEFAULT_MAX_NC, 100u, MHD_OPTION_END);
}

void later_calls(struct MHD_Daemon *daemon, struct MHD_Connection *connection) {
  uint64_t timeout;
  fd_set set;
  FD_ZERO(&set);
  MHD_get_timeout64(daemon, &timeout);
  (void)MHD_get_timeout64s(daemon);
  (void)MHD_get_timeout_i(daemon);
  MHD_run_from_select2(daemon, &set, &set, &set, FD_SETSIZE);
  struct MHD_Response *response =
      MHD_create_response_from_buffer_static(2, "ok");
  MHD_queue_basic_auth_required_response3(connection, "r", MHD_YES, response);
  MHD_destroy_response(response);
  response = MHD_create_response_from_buffer_copy(2, "ok");
  MHD_queue_auth_required_response3(connection, "r", "o", "/", response, MHD_NO,
                                    MHD_DIGEST_AUTH_MULT_QOP_AUTH,
                                    MHD_DIGEST_AUTH_MULT_ALGO3_SHA256, MHD_NO,
                                    MHD_NO);
  MHD_destroy_response(response);
  MHD_destroy_response(MHD_create_response_empty(MHD_RF_NONE));
  MHD_free(MHD_digest_auth_get_username3(connection));
  MHD_free(MHD_digest_auth_get_request_info3(connection));
  MHD_free(MHD_basic_auth_get_username_password3(connection));
  (void)MHD_digest_auth_check3(connection, "r", "u", "p", 0, 0,
                               MHD_DIGEST_AUTH_MULT_QOP_AUTH,
                               MHD_DIGEST_AUTH_MULT_ALGO3_SHA256);
  (void)MHD_digest_auth_check_digest3(connection, "r", "u", "", 0, 0, 0,
                                      MHD_DIGEST_AUTH_MULT_QOP_AUTH,
                                      MHD_DIGEST_AUTH_MULT_ALGO3_SHA256);
  (void)MHD_get_version_bin();
}
#endif

void daemons(va_list arguments) {
  struct MHD_Daemon *daemon =
      MHD_start_daemon_va(MHD_USE_INTERNAL_POLLING_THREAD, 8080, NULL, NULL,
                          on_request, NULL, arguments);
  fd_set set;
  FD_ZERO(&set);
  MHD_socket max = 0;
  MHD_UNSIGNED_LONG_LONG timeout;
  MHD_get_fdset(daemon, &set, &set, &set, &max);
  MHD_get_fdset2(daemon, &set, &set, &set, &max, FD_SETSIZE);
  MHD_get_timeout(daemon, &timeout);
  MHD_get_daemon_info(daemon, MHD_DAEMON_INFO_LISTEN_FD);
  MHD_run(daemon);
  MHD_run_wait(daemon, 10);
  MHD_run_from_select(daemon, &set, &set, &set);
  MHD_add_connection(daemon, 3, NULL, 0);
  MHD_quiesce_daemon(daemon);
  MHD_stop_daemon(daemon);
}

void replies(struct MHD_Connection *connection, struct MHD_Response *response) {
  MHD_queue_response(connection, MHD_HTTP_OK, response);
  MHD_queue_auth_fail_response(connection, "realm", "opaque", response, MHD_NO);
  MHD_queue_auth_fail_response2(connection, "realm", "opaque", response, MHD_NO,
                                MHD_DIGEST_ALG_SHA256);
  MHD_queue_basic_auth_fail_response(connection, "realm", response);
  MHD_suspend_connection(connection);
  MHD_resume_connection(connection);
}

void responses(void) {
  static char text[] = "ok";
  struct MHD_IoVec part = {text, 2};
  struct MHD_Response *response =
      MHD_create_response_from_buffer(2, text, MHD_RESPMEM_PERSISTENT);
  MHD_add_response_header(response, "X", "1");
  MHD_add_response_footer(response, "X", "1");
  MHD_del_response_header(response, "X", "1");
  MHD_set_response_options(response, MHD_RF_NONE, MHD_RO_END);
  MHD_get_response_headers(response, on_value, NULL);
  MHD_get_response_header(response, "X");
  MHD_destroy_response(response);
  MHD_destroy_response(MHD_create_response_from_data(2, text, MHD_NO, MHD_YES));
  MHD_destroy_response(
      MHD_create_response_from_buffer_with_free_callback(2, text, on_free));
  MHD_destroy_response(MHD_create_response_from_buffer_with_free_callback_cls(
      2, text, on_free, NULL));
  MHD_destroy_response(
      MHD_create_response_from_callback(2, 1024, on_read, NULL, on_free));
  MHD_destroy_response(MHD_create_response_from_fd(2, 3));
  MHD_destroy_response(MHD_create_response_from_fd64(2, 3));
  MHD_destroy_response(MHD_create_response_from_fd_at_offset(2, 3, 0));
  MHD_destroy_response(MHD_create_response_from_fd_at_offset64(2, 3, 0));
  MHD_destroy_response(MHD_create_response_from_pipe(3));
  MHD_destroy_response(MHD_create_response_from_iovec(&part, 1, on_free, NULL));
  MHD_destroy_response(MHD_create_response_for_upgrade(on_upgrade, NULL));
}

void requests(struct MHD_Connection *connection) {
  const char *value;
  size_t size;
  char *password;
  static const uint8_t digest[MHD_MD5_DIGEST_SIZE];
  MHD_get_connection_values(connection, MHD_HEADER_KIND, on_value, NULL);
  MHD_get_connection_values_n(connection, MHD_HEADER_KIND, on_sized_value,
                              NULL);
  MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
  MHD_lookup_connection_value_n(connection, MHD_HEADER_KIND, "Host", 4, &value,
                                &size);
  MHD_set_connection_value(connection, MHD_HEADER_KIND, "X", "1");
  MHD_set_connection_value_n(connection, MHD_HEADER_KIND, "X", 1, "1", 1);
  MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
  MHD_set_connection_option(connection, MHD_CONNECTION_OPTION_TIMEOUT, 30u);
  MHD_free(MHD_digest_auth_get_username(connection));
  MHD_digest_auth_check(connection, "realm", "user", "password", 60);
  MHD_digest_auth_check2(connection, "realm", "user", "password", 60,
                         MHD_DIGEST_ALG_SHA256);
  MHD_digest_auth_check_digest(connection, "realm", "user", digest, 60);
  MHD_digest_auth_check_digest2(connection, "realm", "user", digest,
                                sizeof digest, 60, MHD_DIGEST_ALG_MD5);
  MHD_free(MHD_basic_auth_get_username_password(connection, &password));
  struct MHD_PostProcessor *processor =
      MHD_create_post_processor(connection, 1024, on_post, NULL);
  MHD_post_process(processor, "a=b", 3);
  MHD_destroy_post_processor(processor);
}

void the_rest(char *text) {
  MHD_set_panic_func(on_panic, NULL);
  MHD_http_unescape(text);
  (void)MHD_get_reason_phrase_for(MHD_HTTP_OK);
  (void)MHD_get_reason_phrase_len_for(MHD_HTTP_OK);
  (void)MHD_get_version();
  (void)MHD_is_feature_supported(MHD_FEATURE_TLS);
}
