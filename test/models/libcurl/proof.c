//===- proof.c - Every row of the libcurl model, used once ----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against the installed headers, as C here and as C++ by proof.cpp:
// a name that libcurl does not have does not compile, a row that is not used
// here fails the test. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#define CURL_DISABLE_DEPRECATION
#define CURL_ALLOW_OLD_MULTI_SOCKET
#include <curl/curl.h>
#include <curl/mprintf.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

static size_t on_data(char *data, size_t size, size_t count, void *user) {
  (void)data, (void)user;
  return size * count;
}
static int on_xferinfo(void *user, curl_off_t dt, curl_off_t dn, curl_off_t ut,
                       curl_off_t un) {
  (void)user, (void)dt, (void)dn, (void)ut, (void)un;
  return 0;
}
static int on_progress(void *user, double dt, double dn, double ut, double un) {
  (void)user, (void)dt, (void)dn, (void)ut, (void)un;
  return 0;
}
static CURLcode on_ssl_ctx(CURL *easy, void *ctx, void *user) {
  (void)easy, (void)ctx, (void)user;
  return CURLE_OK;
}
static int on_seek(void *user, curl_off_t offset, int origin) {
  (void)user, (void)offset, (void)origin;
  return CURL_SEEKFUNC_OK;
}
static curlioerr on_ioctl(CURL *easy, int command, void *user) {
  (void)easy, (void)command, (void)user;
  return CURLIOE_OK;
}
static int on_debug(CURL *easy, curl_infotype type, char *data, size_t size,
                    void *user) {
  (void)easy, (void)type, (void)data, (void)size, (void)user;
  return 0;
}
static int on_sockopt(void *user, curl_socket_t socket, curlsocktype purpose) {
  (void)user, (void)socket, (void)purpose;
  return CURL_SOCKOPT_OK;
}
static curl_socket_t on_opensocket(void *user, curlsocktype purpose,
                                   struct curl_sockaddr *address) {
  (void)user, (void)purpose, (void)address;
  return CURL_SOCKET_BAD;
}
static int on_closesocket(void *user, curl_socket_t socket) {
  (void)user, (void)socket;
  return 0;
}
static int on_ssh_key(CURL *easy, const struct curl_khkey *known,
                      const struct curl_khkey *found, enum curl_khmatch match,
                      void *user) {
  (void)easy, (void)known, (void)found, (void)match, (void)user;
  return CURLKHSTAT_REJECT;
}
static int on_ssh_hostkey(void *user, int type, const char *key, size_t size) {
  (void)user, (void)type, (void)key, (void)size;
  return CURLKHMATCH_MISMATCH;
}
static long on_chunk_begin(const void *info, void *user, int remains) {
  (void)info, (void)user, (void)remains;
  return CURL_CHUNK_BGN_FUNC_OK;
}
static long on_chunk_end(void *user) {
  (void)user;
  return CURL_CHUNK_END_FUNC_OK;
}
static int on_fnmatch(void *user, const char *pattern, const char *text) {
  (void)user, (void)pattern, (void)text;
  return CURL_FNMATCHFUNC_NOMATCH;
}
static int on_resolver(void *state, void *reserved, void *user) {
  (void)state, (void)reserved, (void)user;
  return 0;
}
static int on_trailer(struct curl_slist **list, void *user) {
  (void)list, (void)user;
  return CURL_TRAILERFUNC_OK;
}
static CURLSTScode on_hsts_read(CURL *easy, struct curl_hstsentry *e,
                                void *user) {
  (void)easy, (void)e, (void)user;
  return CURLSTS_DONE;
}
static CURLSTScode on_hsts_write(CURL *easy, struct curl_hstsentry *e,
                                 struct curl_index *index, void *user) {
  (void)easy, (void)e, (void)index, (void)user;
  return CURLSTS_OK;
}
static int on_prereq(void *user, char *to, char *from, int to_port,
                     int from_port) {
  (void)user, (void)to, (void)from, (void)to_port, (void)from_port;
  return CURL_PREREQFUNC_OK;
}
static CURLcode on_convert(char *data, size_t size) {
  (void)data, (void)size;
  return CURLE_OK;
}
static int on_socket(CURL *easy, curl_socket_t socket, int what, void *user,
                     void *data) {
  (void)easy, (void)socket, (void)what, (void)user, (void)data;
  return 0;
}
static int on_timer(CURLM *multi, long ms, void *user) {
  (void)multi, (void)ms, (void)user;
  return 0;
}
static int on_push(CURL *parent, CURL *easy, size_t count,
                   struct curl_pushheaders *headers, void *user) {
  (void)parent, (void)easy, (void)count, (void)user;
  return curl_pushheader_bynum(headers, 0) &&
                 curl_pushheader_byname(headers, ":path")
             ? CURL_PUSH_OK
             : CURL_PUSH_DENY;
}
#if LIBCURL_VERSION_NUM >= 0x081100
static void on_notify(CURLM *multi, unsigned int notification, CURL *easy,
                      void *user) {
  (void)multi, (void)notification, (void)easy, (void)user;
}
#endif
static void on_lock(CURL *easy, curl_lock_data data, curl_lock_access access,
                    void *user) {
  (void)easy, (void)data, (void)access, (void)user;
}
static void on_unlock(CURL *easy, curl_lock_data data, void *user) {
  (void)easy, (void)data, (void)user;
}
static void on_free(void *data) { (void)data; }
static void *on_malloc(size_t size) {
  (void)size;
  return NULL;
}
static void *on_realloc(void *data, size_t size) {
  (void)data, (void)size;
  return NULL;
}
static char *on_strdup(const char *text) {
  (void)text;
  return NULL;
}
static void *on_calloc(size_t count, size_t size) {
  (void)count, (void)size;
  return NULL;
}
static size_t on_form(void *user, const char *data, size_t size) {
  (void)user, (void)data;
  return size;
}

void prove_options(CURL *easy, CURL *other, curl_mime *mime, CURLU *url,
                   CURLSH *share, FILE *file) {
  static char buffer[CURL_ERROR_SIZE];
  const char *text = "text";
  int data = 0;
  struct curl_slist *list = curl_slist_append(NULL, "a: b");
  struct curl_httppost *form = NULL, *last = NULL;
  struct curl_blob blob = {buffer, sizeof buffer, CURL_BLOB_COPY};
  curl_formadd(&form, &last, CURLFORM_COPYNAME, "a", CURLFORM_COPYCONTENTS, "b",
               CURLFORM_END);
  curl_formget(form, &data, on_form);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, 1L);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 1L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, 1L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, 1L);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_LIMIT, 1L);
  curl_easy_setopt(easy, CURLOPT_LOW_SPEED_TIME, 1L);
  curl_easy_setopt(easy, CURLOPT_XFERINFOFUNCTION, on_xferinfo);
  curl_easy_setopt(easy, CURLOPT_PROGRESSFUNCTION, on_progress);
  curl_easy_setopt(easy, CURLOPT_NOPROGRESS, 1L);
  curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT, 1L);
  curl_easy_setopt(easy, CURLOPT_ACCEPTTIMEOUT_MS, 1L);
  curl_easy_setopt(easy, CURLOPT_EXPECT_100_TIMEOUT_MS, 1L);
  curl_easy_setopt(easy, CURLOPT_HAPPY_EYEBALLS_TIMEOUT_MS, 1L);
  curl_easy_setopt(easy, CURLOPT_DNS_CACHE_TIMEOUT, 1L);
  curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, 1L);
  curl_easy_setopt(easy, CURLOPT_MAXLIFETIME_CONN, 1L);
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPALIVE, 1L);
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPIDLE, 1L);
  curl_easy_setopt(easy, CURLOPT_TCP_KEEPINTVL, 1L);
#if LIBCURL_VERSION_NUM >= 0x080600
  curl_easy_setopt(easy, CURLOPT_SERVER_RESPONSE_TIMEOUT_MS, 1L);
#endif
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXY_SSL_VERIFYHOST, 1L);
  curl_easy_setopt(easy, CURLOPT_DOH_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_DOH_SSL_VERIFYHOST, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYSTATUS, 1L);
  curl_easy_setopt(easy, CURLOPT_DOH_SSL_VERIFYSTATUS, 1L);
  curl_easy_setopt(easy, CURLOPT_SSLVERSION, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXY_SSLVERSION, 1L);
  curl_easy_setopt(easy, CURLOPT_PINNEDPUBLICKEY, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_PINNEDPUBLICKEY, text);
  curl_easy_setopt(easy, CURLOPT_USE_SSL, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, on_ssl_ctx);
  curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, &data);
  curl_easy_setopt(easy, CURLOPT_CAINFO, text);
  curl_easy_setopt(easy, CURLOPT_CAPATH, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, text);
  curl_easy_setopt(easy, CURLOPT_SSLCERT, text);
  curl_easy_setopt(easy, CURLOPT_SSLKEY, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_SSLCERT, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_SSLKEY, text);
  curl_easy_setopt(easy, CURLOPT_ISSUERCERT, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_ISSUERCERT, text);
  curl_easy_setopt(easy, CURLOPT_CRLFILE, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_CRLFILE, text);
  curl_easy_setopt(easy, CURLOPT_SSL_CIPHER_LIST, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_SSL_CIPHER_LIST, text);
  curl_easy_setopt(easy, CURLOPT_TLS13_CIPHERS, text);
  curl_easy_setopt(easy, CURLOPT_PROXY_TLS13_CIPHERS, text);
  curl_easy_setopt(easy, CURLOPT_SSLCERT_BLOB, &blob);
  curl_easy_setopt(easy, CURLOPT_SSLKEY_BLOB, &blob);
  curl_easy_setopt(easy, CURLOPT_PROXY_SSLCERT_BLOB, &blob);
  curl_easy_setopt(easy, CURLOPT_PROXY_SSLKEY_BLOB, &blob);
  curl_easy_setopt(easy, CURLOPT_ISSUERCERT_BLOB, &blob);
  curl_easy_setopt(easy, CURLOPT_PROXY_ISSUERCERT_BLOB, &blob);
  curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
  curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO_BLOB, &blob);
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
  curl_easy_setopt(easy, CURLOPT_MAXREDIRS, 1L);
  curl_easy_setopt(easy, CURLOPT_UNRESTRICTED_AUTH, 1L);
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS, 1L);
  curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS, 1L);
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, text);
  curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, text);
  curl_easy_setopt(easy, CURLOPT_MAXFILESIZE, 1L);
  curl_easy_setopt(easy, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)1);
  curl_easy_setopt(easy, CURLOPT_MAXCONNECTS, 1L);
  curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
  curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
  curl_easy_setopt(easy, CURLOPT_FAILONERROR, 1L);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE, 1L);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)1);
  curl_easy_setopt(easy, CURLOPT_INFILESIZE, 1L);
  curl_easy_setopt(easy, CURLOPT_INFILESIZE_LARGE, (curl_off_t)1);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDS, buffer);
  curl_easy_setopt(easy, CURLOPT_COPYPOSTFIELDS, text);
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, list);
  curl_easy_setopt(easy, CURLOPT_PROXYHEADER, list);
  curl_easy_setopt(easy, CURLOPT_RESOLVE, list);
  curl_easy_setopt(easy, CURLOPT_CONNECT_TO, list);
  curl_easy_setopt(easy, CURLOPT_MAIL_RCPT, list);
  curl_easy_setopt(easy, CURLOPT_HTTP200ALIASES, list);
  curl_easy_setopt(easy, CURLOPT_QUOTE, list);
  curl_easy_setopt(easy, CURLOPT_PREQUOTE, list);
  curl_easy_setopt(easy, CURLOPT_POSTQUOTE, list);
  curl_easy_setopt(easy, CURLOPT_TELNETOPTIONS, list);
  curl_easy_setopt(easy, CURLOPT_MIMEPOST, mime);
  curl_easy_setopt(easy, CURLOPT_HTTPPOST, form);
  curl_easy_setopt(easy, CURLOPT_CURLU, url);
  curl_easy_setopt(easy, CURLOPT_SHARE, share);
  curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, buffer);
  curl_easy_setopt(easy, CURLOPT_PRIVATE, &data);
  curl_easy_setopt(easy, CURLOPT_STDERR, file);
  curl_easy_setopt(easy, CURLOPT_STREAM_DEPENDS, other);
  curl_easy_setopt(easy, CURLOPT_STREAM_DEPENDS_E, other);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_data);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, file);
  curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_data);
  curl_easy_setopt(easy, CURLOPT_HEADERDATA, file);
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, on_data);
  curl_easy_setopt(easy, CURLOPT_READDATA, file);
  curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, on_seek);
  curl_easy_setopt(easy, CURLOPT_SEEKDATA, &data);
  curl_easy_setopt(easy, CURLOPT_IOCTLFUNCTION, on_ioctl);
  curl_easy_setopt(easy, CURLOPT_IOCTLDATA, &data);
  curl_easy_setopt(easy, CURLOPT_DEBUGFUNCTION, on_debug);
  curl_easy_setopt(easy, CURLOPT_DEBUGDATA, &data);
  curl_easy_setopt(easy, CURLOPT_XFERINFODATA, &data);
  curl_easy_setopt(easy, CURLOPT_SOCKOPTFUNCTION, on_sockopt);
  curl_easy_setopt(easy, CURLOPT_SOCKOPTDATA, &data);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_opensocket);
  curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, &data);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, on_closesocket);
  curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, &data);
  curl_easy_setopt(easy, CURLOPT_SSH_KEYFUNCTION, on_ssh_key);
  curl_easy_setopt(easy, CURLOPT_SSH_KEYDATA, &data);
  curl_easy_setopt(easy, CURLOPT_SSH_HOSTKEYFUNCTION, on_ssh_hostkey);
  curl_easy_setopt(easy, CURLOPT_SSH_HOSTKEYDATA, &data);
  curl_easy_setopt(easy, CURLOPT_INTERLEAVEFUNCTION, on_data);
  curl_easy_setopt(easy, CURLOPT_INTERLEAVEDATA, &data);
  curl_easy_setopt(easy, CURLOPT_CHUNK_BGN_FUNCTION, on_chunk_begin);
  curl_easy_setopt(easy, CURLOPT_CHUNK_DATA, &data);
  curl_easy_setopt(easy, CURLOPT_CHUNK_END_FUNCTION, on_chunk_end);
  curl_easy_setopt(easy, CURLOPT_FNMATCH_FUNCTION, on_fnmatch);
  curl_easy_setopt(easy, CURLOPT_FNMATCH_DATA, &data);
  curl_easy_setopt(easy, CURLOPT_RESOLVER_START_FUNCTION, on_resolver);
  curl_easy_setopt(easy, CURLOPT_RESOLVER_START_DATA, &data);
  curl_easy_setopt(easy, CURLOPT_TRAILERFUNCTION, on_trailer);
  curl_easy_setopt(easy, CURLOPT_TRAILERDATA, &data);
  curl_easy_setopt(easy, CURLOPT_HSTSREADFUNCTION, on_hsts_read);
  curl_easy_setopt(easy, CURLOPT_HSTSREADDATA, &data);
  curl_easy_setopt(easy, CURLOPT_HSTSWRITEFUNCTION, on_hsts_write);
  curl_easy_setopt(easy, CURLOPT_HSTSWRITEDATA, &data);
  curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_prereq);
  curl_easy_setopt(easy, CURLOPT_PREREQDATA, &data);
  curl_easy_setopt(easy, CURLOPT_CONV_FROM_NETWORK_FUNCTION, on_convert);
  curl_easy_setopt(easy, CURLOPT_CONV_TO_NETWORK_FUNCTION, on_convert);
  curl_easy_setopt(easy, CURLOPT_CONV_FROM_UTF8_FUNCTION, on_convert);
  curl_easy_setopt(easy, CURLOPT_URL, text);
  curl_easy_setopt(easy, CURLOPT_PROXY, text);
  curl_easy_setopt(easy, CURLOPT_PRE_PROXY, text);
  curl_easy_setopt(easy, CURLOPT_DOH_URL, text);
  curl_easy_setopt(easy, CURLOPT_USERPWD, text);
  curl_easy_setopt(easy, CURLOPT_USERNAME, text);
  curl_easy_setopt(easy, CURLOPT_PASSWORD, text);
  curl_easy_setopt(easy, CURLOPT_PROXYUSERPWD, text);
  curl_easy_setopt(easy, CURLOPT_PROXYUSERNAME, text);
  curl_easy_setopt(easy, CURLOPT_PROXYPASSWORD, text);
  curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, text);
  curl_easy_setopt(easy, CURLOPT_AWS_SIGV4, text);
  curl_easy_setopt(easy, CURLOPT_COOKIE, text);
  curl_easy_setopt(easy, CURLOPT_DEFAULT_PROTOCOL, text);
  curl_easy_setopt(easy, CURLOPT_CUSTOMREQUEST, text);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, text);
  curl_easy_setopt(easy, CURLOPT_REFERER, text);
  curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, text);
  curl_easy_setopt(easy, CURLOPT_POST, 1L);
  curl_easy_setopt(easy, CURLOPT_NOBODY, 1L);
  curl_easy_setopt(easy, CURLOPT_UPLOAD, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
  curl_easy_setopt(easy, CURLOPT_CONNECT_ONLY, 1L);
  curl_easy_setopt(easy, CURLOPT_VERBOSE, 1L);
  curl_formfree(form);
  curl_slist_free_all(list);
}

void prove_other_options(CURL *easy) {
  curl_easy_setopt(easy, CURLOPT_PORT, 1L);
  curl_easy_setopt(easy, CURLOPT_RANGE, "text");
  curl_easy_setopt(easy, CURLOPT_FTPPORT, "text");
  curl_easy_setopt(easy, CURLOPT_RESUME_FROM, 1L);
  curl_easy_setopt(easy, CURLOPT_KEYPASSWD, "text");
  curl_easy_setopt(easy, CURLOPT_CRLF, 1L);
  curl_easy_setopt(easy, CURLOPT_COOKIEFILE, "text");
  curl_easy_setopt(easy, CURLOPT_TIMECONDITION, 1L);
  curl_easy_setopt(easy, CURLOPT_TIMEVALUE, 1L);
  curl_easy_setopt(easy, CURLOPT_HEADER, 1L);
  curl_easy_setopt(easy, CURLOPT_DIRLISTONLY, 1L);
  curl_easy_setopt(easy, CURLOPT_APPEND, 1L);
  curl_easy_setopt(easy, CURLOPT_NETRC, 1L);
  curl_easy_setopt(easy, CURLOPT_TRANSFERTEXT, 1L);
  curl_easy_setopt(easy, CURLOPT_PUT, 1L);
  curl_easy_setopt(easy, CURLOPT_AUTOREFERER, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXYPORT, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTPPROXYTUNNEL, 1L);
  curl_easy_setopt(easy, CURLOPT_INTERFACE, "text");
  curl_easy_setopt(easy, CURLOPT_KRBLEVEL, "text");
  curl_easy_setopt(easy, CURLOPT_FILETIME, 1L);
  curl_easy_setopt(easy, CURLOPT_RANDOM_FILE, "text");
  curl_easy_setopt(easy, CURLOPT_EGDSOCKET, "text");
  curl_easy_setopt(easy, CURLOPT_COOKIEJAR, "text");
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, 1L);
  curl_easy_setopt(easy, CURLOPT_FTP_USE_EPSV, 1L);
  curl_easy_setopt(easy, CURLOPT_SSLCERTTYPE, "text");
  curl_easy_setopt(easy, CURLOPT_SSLKEYTYPE, "text");
  curl_easy_setopt(easy, CURLOPT_SSLENGINE, "text");
  curl_easy_setopt(easy, CURLOPT_SSLENGINE_DEFAULT, 1L);
  curl_easy_setopt(easy, CURLOPT_DNS_USE_GLOBAL_CACHE, 1L);
  curl_easy_setopt(easy, CURLOPT_COOKIESESSION, 1L);
  curl_easy_setopt(easy, CURLOPT_BUFFERSIZE, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXYTYPE, 1L);
  curl_easy_setopt(easy, CURLOPT_FTP_USE_EPRT, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTPAUTH, 1L);
  curl_easy_setopt(easy, CURLOPT_FTP_CREATE_MISSING_DIRS, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXYAUTH, 1L);
  curl_easy_setopt(easy, CURLOPT_IPRESOLVE, 1L);
  curl_easy_setopt(easy, CURLOPT_RESUME_FROM_LARGE, (curl_off_t)1);
  curl_easy_setopt(easy, CURLOPT_NETRC_FILE, "text");
  curl_easy_setopt(easy, CURLOPT_TCP_NODELAY, 1L);
  curl_easy_setopt(easy, CURLOPT_FTPSSLAUTH, 1L);
  curl_easy_setopt(easy, CURLOPT_FTP_ACCOUNT, "text");
  curl_easy_setopt(easy, CURLOPT_COOKIELIST, "text");
  curl_easy_setopt(easy, CURLOPT_IGNORE_CONTENT_LENGTH, 1L);
  curl_easy_setopt(easy, CURLOPT_FTP_SKIP_PASV_IP, 1L);
  curl_easy_setopt(easy, CURLOPT_FTP_FILEMETHOD, 1L);
  curl_easy_setopt(easy, CURLOPT_LOCALPORT, 1L);
  curl_easy_setopt(easy, CURLOPT_LOCALPORTRANGE, 1L);
  curl_easy_setopt(easy, CURLOPT_MAX_SEND_SPEED_LARGE, (curl_off_t)1);
  curl_easy_setopt(easy, CURLOPT_MAX_RECV_SPEED_LARGE, (curl_off_t)1);
  curl_easy_setopt(easy, CURLOPT_FTP_ALTERNATIVE_TO_USER, "text");
  curl_easy_setopt(easy, CURLOPT_SSL_SESSIONID_CACHE, 1L);
  curl_easy_setopt(easy, CURLOPT_SSH_AUTH_TYPES, 1L);
  curl_easy_setopt(easy, CURLOPT_SSH_PUBLIC_KEYFILE, "text");
  curl_easy_setopt(easy, CURLOPT_SSH_PRIVATE_KEYFILE, "text");
  curl_easy_setopt(easy, CURLOPT_FTP_SSL_CCC, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTP_TRANSFER_DECODING, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTP_CONTENT_DECODING, 1L);
  curl_easy_setopt(easy, CURLOPT_NEW_FILE_PERMS, 1L);
  curl_easy_setopt(easy, CURLOPT_NEW_DIRECTORY_PERMS, 1L);
  curl_easy_setopt(easy, CURLOPT_POSTREDIR, 1L);
  curl_easy_setopt(easy, CURLOPT_SSH_HOST_PUBLIC_KEY_MD5, "text");
  curl_easy_setopt(easy, CURLOPT_PROXY_TRANSFER_MODE, 1L);
  curl_easy_setopt(easy, CURLOPT_ADDRESS_SCOPE, 1L);
  curl_easy_setopt(easy, CURLOPT_CERTINFO, 1L);
  curl_easy_setopt(easy, CURLOPT_NOPROXY, "text");
  curl_easy_setopt(easy, CURLOPT_TFTP_BLKSIZE, 1L);
  curl_easy_setopt(easy, CURLOPT_SOCKS5_GSSAPI_SERVICE, "text");
  curl_easy_setopt(easy, CURLOPT_SOCKS5_GSSAPI_NEC, 1L);
  curl_easy_setopt(easy, CURLOPT_SSH_KNOWNHOSTS, "text");
  curl_easy_setopt(easy, CURLOPT_MAIL_FROM, "text");
  curl_easy_setopt(easy, CURLOPT_FTP_USE_PRET, 1L);
  curl_easy_setopt(easy, CURLOPT_RTSP_REQUEST, 1L);
  curl_easy_setopt(easy, CURLOPT_RTSP_SESSION_ID, "text");
  curl_easy_setopt(easy, CURLOPT_RTSP_STREAM_URI, "text");
  curl_easy_setopt(easy, CURLOPT_RTSP_TRANSPORT, "text");
  curl_easy_setopt(easy, CURLOPT_RTSP_CLIENT_CSEQ, 1L);
  curl_easy_setopt(easy, CURLOPT_RTSP_SERVER_CSEQ, 1L);
  curl_easy_setopt(easy, CURLOPT_WILDCARDMATCH, 1L);
  curl_easy_setopt(easy, CURLOPT_TLSAUTH_USERNAME, "text");
  curl_easy_setopt(easy, CURLOPT_TLSAUTH_PASSWORD, "text");
  curl_easy_setopt(easy, CURLOPT_TLSAUTH_TYPE, "text");
  curl_easy_setopt(easy, CURLOPT_TRANSFER_ENCODING, 1L);
  curl_easy_setopt(easy, CURLOPT_GSSAPI_DELEGATION, 1L);
  curl_easy_setopt(easy, CURLOPT_DNS_SERVERS, "text");
  curl_easy_setopt(easy, CURLOPT_SSL_OPTIONS, 1L);
  curl_easy_setopt(easy, CURLOPT_MAIL_AUTH, "text");
  curl_easy_setopt(easy, CURLOPT_SASL_IR, 1L);
  curl_easy_setopt(easy, CURLOPT_DNS_INTERFACE, "text");
  curl_easy_setopt(easy, CURLOPT_DNS_LOCAL_IP4, "text");
  curl_easy_setopt(easy, CURLOPT_DNS_LOCAL_IP6, "text");
  curl_easy_setopt(easy, CURLOPT_LOGIN_OPTIONS, "text");
  curl_easy_setopt(easy, CURLOPT_SSL_ENABLE_NPN, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_ENABLE_ALPN, 1L);
  curl_easy_setopt(easy, CURLOPT_HEADEROPT, 1L);
  curl_easy_setopt(easy, CURLOPT_UNIX_SOCKET_PATH, "text");
  curl_easy_setopt(easy, CURLOPT_SSL_FALSESTART, 1L);
  curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXY_SERVICE_NAME, "text");
  curl_easy_setopt(easy, CURLOPT_SERVICE_NAME, "text");
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, 1L);
  curl_easy_setopt(easy, CURLOPT_STREAM_WEIGHT, 1L);
  curl_easy_setopt(easy, CURLOPT_TFTP_NO_OPTIONS, 1L);
  curl_easy_setopt(easy, CURLOPT_TCP_FASTOPEN, 1L);
  curl_easy_setopt(easy, CURLOPT_KEEP_SENDING_ON_ERROR, 1L);
  curl_easy_setopt(easy, CURLOPT_PROXY_TLSAUTH_USERNAME, "text");
  curl_easy_setopt(easy, CURLOPT_PROXY_TLSAUTH_PASSWORD, "text");
  curl_easy_setopt(easy, CURLOPT_PROXY_TLSAUTH_TYPE, "text");
  curl_easy_setopt(easy, CURLOPT_PROXY_SSLCERTTYPE, "text");
  curl_easy_setopt(easy, CURLOPT_PROXY_SSLKEYTYPE, "text");
  curl_easy_setopt(easy, CURLOPT_PROXY_KEYPASSWD, "text");
  curl_easy_setopt(easy, CURLOPT_PROXY_SSL_OPTIONS, 1L);
  curl_easy_setopt(easy, CURLOPT_ABSTRACT_UNIX_SOCKET, "text");
  curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
  curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, "text");
  curl_easy_setopt(easy, CURLOPT_SOCKS5_AUTH, 1L);
  curl_easy_setopt(easy, CURLOPT_SSH_COMPRESSION, 1L);
  curl_easy_setopt(easy, CURLOPT_TIMEVALUE_LARGE, (curl_off_t)1);
  curl_easy_setopt(easy, CURLOPT_HAPROXYPROTOCOL, 1L);
  curl_easy_setopt(easy, CURLOPT_DNS_SHUFFLE_ADDRESSES, 1L);
  curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
  curl_easy_setopt(easy, CURLOPT_UPLOAD_BUFFERSIZE, 1L);
  curl_easy_setopt(easy, CURLOPT_UPKEEP_INTERVAL_MS, 1L);
  curl_easy_setopt(easy, CURLOPT_HTTP09_ALLOWED, 1L);
  curl_easy_setopt(easy, CURLOPT_ALTSVC_CTRL, 1L);
  curl_easy_setopt(easy, CURLOPT_ALTSVC, "text");
  curl_easy_setopt(easy, CURLOPT_SASL_AUTHZID, "text");
  curl_easy_setopt(easy, CURLOPT_MAIL_RCPT_ALLLOWFAILS, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_EC_CURVES, "text");
  curl_easy_setopt(easy, CURLOPT_HSTS_CTRL, 1L);
  curl_easy_setopt(easy, CURLOPT_HSTS, "text");
  curl_easy_setopt(easy, CURLOPT_SSH_HOST_PUBLIC_KEY_SHA256, "text");
  curl_easy_setopt(easy, CURLOPT_MIME_OPTIONS, 1L);
  curl_easy_setopt(easy, CURLOPT_WS_OPTIONS, 1L);
  curl_easy_setopt(easy, CURLOPT_CA_CACHE_TIMEOUT, 1L);
  curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
}

void prove_info(CURL *easy) {
  long number;
  double fraction;
  char *text_out;
  char *pointer;
  curl_off_t offset;
  curl_socket_t socket;
  struct curl_slist *list_out;
  struct curl_certinfo *certinfo;
  struct curl_tlssessioninfo *session;
  curl_easy_getinfo(easy, CURLINFO_EFFECTIVE_URL, &text_out);
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &number);
  curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME, &fraction);
  curl_easy_getinfo(easy, CURLINFO_NAMELOOKUP_TIME, &fraction);
  curl_easy_getinfo(easy, CURLINFO_CONNECT_TIME, &fraction);
  curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME, &fraction);
  curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD, &fraction);
  curl_easy_getinfo(easy, CURLINFO_SIZE_UPLOAD_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD, &fraction);
  curl_easy_getinfo(easy, CURLINFO_SIZE_DOWNLOAD_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_SPEED_DOWNLOAD, &fraction);
  curl_easy_getinfo(easy, CURLINFO_SPEED_DOWNLOAD_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_SPEED_UPLOAD, &fraction);
  curl_easy_getinfo(easy, CURLINFO_SPEED_UPLOAD_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_HEADER_SIZE, &number);
  curl_easy_getinfo(easy, CURLINFO_REQUEST_SIZE, &number);
  curl_easy_getinfo(easy, CURLINFO_SSL_VERIFYRESULT, &number);
  curl_easy_getinfo(easy, CURLINFO_FILETIME, &number);
  curl_easy_getinfo(easy, CURLINFO_FILETIME_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD, &fraction);
  curl_easy_getinfo(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_CONTENT_LENGTH_UPLOAD, &fraction);
  curl_easy_getinfo(easy, CURLINFO_CONTENT_LENGTH_UPLOAD_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_STARTTRANSFER_TIME, &fraction);
  curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &text_out);
  curl_easy_getinfo(easy, CURLINFO_REDIRECT_TIME, &fraction);
  curl_easy_getinfo(easy, CURLINFO_REDIRECT_COUNT, &number);
  curl_easy_getinfo(easy, CURLINFO_PRIVATE, &pointer);
  curl_easy_getinfo(easy, CURLINFO_HTTP_CONNECTCODE, &number);
  curl_easy_getinfo(easy, CURLINFO_HTTPAUTH_AVAIL, &number);
  curl_easy_getinfo(easy, CURLINFO_PROXYAUTH_AVAIL, &number);
  curl_easy_getinfo(easy, CURLINFO_OS_ERRNO, &number);
  curl_easy_getinfo(easy, CURLINFO_NUM_CONNECTS, &number);
  curl_easy_getinfo(easy, CURLINFO_SSL_ENGINES, &list_out);
  curl_easy_getinfo(easy, CURLINFO_COOKIELIST, &list_out);
  curl_easy_getinfo(easy, CURLINFO_LASTSOCKET, &number);
  curl_easy_getinfo(easy, CURLINFO_FTP_ENTRY_PATH, &text_out);
  curl_easy_getinfo(easy, CURLINFO_REDIRECT_URL, &text_out);
  curl_easy_getinfo(easy, CURLINFO_PRIMARY_IP, &text_out);
  curl_easy_getinfo(easy, CURLINFO_APPCONNECT_TIME, &fraction);
  curl_easy_getinfo(easy, CURLINFO_CERTINFO, &certinfo);
  curl_easy_getinfo(easy, CURLINFO_CONDITION_UNMET, &number);
  curl_easy_getinfo(easy, CURLINFO_RTSP_SESSION_ID, &text_out);
  curl_easy_getinfo(easy, CURLINFO_RTSP_CLIENT_CSEQ, &number);
  curl_easy_getinfo(easy, CURLINFO_RTSP_SERVER_CSEQ, &number);
  curl_easy_getinfo(easy, CURLINFO_RTSP_CSEQ_RECV, &number);
  curl_easy_getinfo(easy, CURLINFO_PRIMARY_PORT, &number);
  curl_easy_getinfo(easy, CURLINFO_LOCAL_IP, &text_out);
  curl_easy_getinfo(easy, CURLINFO_LOCAL_PORT, &number);
  curl_easy_getinfo(easy, CURLINFO_TLS_SESSION, &session);
  curl_easy_getinfo(easy, CURLINFO_ACTIVESOCKET, &socket);
  curl_easy_getinfo(easy, CURLINFO_TLS_SSL_PTR, &session);
  curl_easy_getinfo(easy, CURLINFO_HTTP_VERSION, &number);
  curl_easy_getinfo(easy, CURLINFO_PROXY_SSL_VERIFYRESULT, &number);
  curl_easy_getinfo(easy, CURLINFO_PROTOCOL, &number);
  curl_easy_getinfo(easy, CURLINFO_SCHEME, &text_out);
  curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_NAMELOOKUP_TIME_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_CONNECT_TIME_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_PRETRANSFER_TIME_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_STARTTRANSFER_TIME_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_REDIRECT_TIME_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_APPCONNECT_TIME_T, &offset);
  curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &offset);
  curl_easy_getinfo(easy, CURLINFO_EFFECTIVE_METHOD, &text_out);
  curl_easy_getinfo(easy, CURLINFO_PROXY_ERROR, &number);
  curl_easy_getinfo(easy, CURLINFO_REFERER, &text_out);
  curl_easy_getinfo(easy, CURLINFO_CAINFO, &text_out);
  curl_easy_getinfo(easy, CURLINFO_CAPATH, &text_out);
}

void prove_easy(void) {
  char data[16];
  size_t count;
  int length;
  unsigned int flags = CURLH_HEADER;
  struct curl_header *header;
  const struct curl_ws_frame *frame;
  struct curl_ws_frame *received;
  CURL *easy = curl_easy_init();
  CURL *other = curl_easy_duphandle(easy);
  CURLcode code = curl_easy_perform(easy);
  curl_easy_reset(easy);
  curl_easy_recv(easy, data, sizeof data, &count);
  curl_easy_send(easy, data, sizeof data, &count);
  curl_easy_pause(easy, CURLPAUSE_CONT);
  curl_easy_upkeep(easy);
  curl_free(curl_easy_escape(easy, "a b", 0));
  curl_free(curl_easy_unescape(easy, "a%20b", 0, &length));
  curl_easy_header(easy, "Date", 0, flags, -1, &header);
  header = curl_easy_nextheader(easy, flags, -1, header);
  puts(curl_easy_strerror(code));
  curl_easy_option_next(curl_easy_option_by_id(CURLOPT_URL));
  curl_easy_option_by_name("URL");
  curl_ws_recv(easy, data, sizeof data, &count, &received);
  curl_ws_send(easy, data, sizeof data, &count, 0, CURLWS_TEXT);
  frame = curl_ws_meta(easy);
  (void)frame;
#if LIBCURL_VERSION_NUM >= 0x080c00
  curl_easy_ssls_export(easy, NULL, NULL);
  curl_easy_ssls_import(easy, NULL, NULL, 0, NULL, 0);
#endif
#if LIBCURL_VERSION_NUM >= 0x081000
  curl_ws_start_frame(easy, CURLWS_TEXT, 0);
#endif
  curl_easy_cleanup(other);
  curl_easy_cleanup(easy);
}

void prove_multi(CURL *easy, fd_set *set) {
  int running, data = 0, left;
  long wait;
  CURLM *multi = curl_multi_init();
  curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, on_socket);
  curl_multi_setopt(multi, CURLMOPT_SOCKETDATA, &data);
  curl_multi_setopt(multi, CURLMOPT_TIMERFUNCTION, on_timer);
  curl_multi_setopt(multi, CURLMOPT_TIMERDATA, &data);
  curl_multi_setopt(multi, CURLMOPT_PUSHFUNCTION, on_push);
  curl_multi_setopt(multi, CURLMOPT_PUSHDATA, &data);
#if LIBCURL_VERSION_NUM >= 0x081100
  curl_multi_setopt(multi, CURLMOPT_NOTIFYFUNCTION, on_notify);
#endif
#if LIBCURL_VERSION_NUM >= 0x081100
  curl_multi_setopt(multi, CURLMOPT_NOTIFYDATA, &data);
#endif
  curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, 1L);
  curl_multi_setopt(multi, CURLMOPT_MAX_HOST_CONNECTIONS, 1L);
  curl_multi_setopt(multi, CURLMOPT_MAXCONNECTS, 1L);
  curl_multi_setopt(multi, CURLMOPT_MAX_CONCURRENT_STREAMS, 1L);
  curl_multi_setopt(multi, CURLMOPT_PIPELINING, 1L);
  curl_multi_setopt(multi, CURLMOPT_MAX_PIPELINE_LENGTH, 1L);
  curl_multi_setopt(multi, CURLMOPT_CONTENT_LENGTH_PENALTY_SIZE, (curl_off_t)1);
  curl_multi_setopt(multi, CURLMOPT_CHUNK_LENGTH_PENALTY_SIZE, (curl_off_t)1);
  curl_multi_setopt(multi, CURLMOPT_PIPELINING_SITE_BL, NULL);
  curl_multi_setopt(multi, CURLMOPT_PIPELINING_SERVER_BL, NULL);
  curl_multi_add_handle(multi, easy);
  curl_multi_perform(multi, &running);
  curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running);
  curl_multi_socket(multi, CURL_SOCKET_TIMEOUT, &running);
  curl_multi_socket_all(multi, &running);
  curl_multi_wait(multi, NULL, 0, 1000, &running);
  curl_multi_poll(multi, NULL, 0, 1000, &running);
  curl_multi_fdset(multi, set, set, set, &left);
  curl_multi_timeout(multi, &wait);
  curl_multi_wakeup(multi);
  curl_multi_info_read(multi, &left);
  curl_multi_assign(multi, 0, &data);
  puts(curl_multi_strerror(CURLM_OK));
#if LIBCURL_VERSION_NUM >= 0x080400
  curl_free(curl_multi_get_handles(multi));
#endif
#if LIBCURL_VERSION_NUM >= 0x080800
  curl_multi_waitfds(multi, NULL, 0, NULL);
#endif
#if LIBCURL_VERSION_NUM >= 0x081000
  curl_off_t transfers;
  curl_multi_get_offt(multi, CURLMINFO_XFERS_ADDED, &transfers);
#endif
#if LIBCURL_VERSION_NUM >= 0x081100
  curl_multi_notify_enable(multi, CURLMNOTIFY_INFO_READ);
  curl_multi_notify_disable(multi, CURLMNOTIFY_INFO_READ);
#endif
  curl_multi_remove_handle(multi, easy);
  curl_multi_cleanup(multi);
}

void prove_share(void) {
  int data = 0;
  CURLSH *share = curl_share_init();
  curl_share_setopt(share, CURLSHOPT_SHARE, CURL_LOCK_DATA_DNS);
  curl_share_setopt(share, CURLSHOPT_UNSHARE, CURL_LOCK_DATA_DNS);
  curl_share_setopt(share, CURLSHOPT_LOCKFUNC, on_lock);
  curl_share_setopt(share, CURLSHOPT_UNLOCKFUNC, on_unlock);
  curl_share_setopt(share, CURLSHOPT_USERDATA, &data);
  puts(curl_share_strerror(CURLSHE_OK));
  curl_share_cleanup(share);
}

void prove_mime(CURL *easy, struct curl_slist *list) {
  curl_mime *mime = curl_mime_init(easy), *inner = curl_mime_init(easy);
  curl_mimepart *part = curl_mime_addpart(mime);
  curl_mime_name(part, "a");
  curl_mime_filename(part, "b");
  curl_mime_type(part, "text/plain");
  curl_mime_encoder(part, "base64");
  curl_mime_data(part, "c", CURL_ZERO_TERMINATED);
  curl_mime_filedata(part, "d");
  curl_mime_data_cb(part, 0, on_data, on_seek, on_free, NULL);
  curl_mime_headers(part, list, 1);
  curl_mime_subparts(part, inner);
  curl_mime_free(mime);
}

void prove_url(void) {
  char *part;
  CURLU *url = curl_url();
  CURLU *copy = curl_url_dup(url);
  curl_url_set(url, CURLUPART_URL, "https://example.com", 0);
  if (curl_url_get(url, CURLUPART_HOST, &part, 0) == CURLUE_OK)
    curl_free(part);
  puts(curl_url_strerror(CURLUE_OK));
  curl_url_cleanup(copy);
  curl_url_cleanup(url);
}

void prove_strings(FILE *file, char *text, va_list arguments) {
  const time_t now = 0;
  curl_free(curl_escape("a b", 0));
  curl_free(curl_unescape("a%20b", 0));
  curl_free(curl_getenv("HOME"));
  curl_free(curl_maprintf("%d", 1));
  curl_free(curl_mvaprintf("%d", arguments));
  curl_mprintf("%d", 1);
  curl_mfprintf(file, "%d", 1);
  curl_msprintf(text, "%d", 1);
  curl_msnprintf(text, 1, "%d", 1);
  curl_mvprintf("%d", arguments);
  curl_mvfprintf(file, "%d", arguments);
  curl_mvsprintf(text, "%d", arguments);
  curl_mvsnprintf(text, 1, "%d", arguments);
  curl_strequal("a", "b");
  curl_strnequal("a", "b", 1);
  curl_getdate("Sun, 06 Nov 1994 08:49:37 GMT", &now);
}

void prove_global(void) {
  const curl_ssl_backend **backends;
  curl_global_sslset(CURLSSLBACKEND_NONE, NULL, &backends);
  curl_global_init(CURL_GLOBAL_DEFAULT);
  curl_global_init_mem(CURL_GLOBAL_DEFAULT, on_malloc, on_free, on_realloc,
                       on_strdup, on_calloc);
#if LIBCURL_VERSION_NUM >= 0x080300
  curl_global_trace("all");
#endif
  puts(curl_version());
  curl_version_info(CURLVERSION_NOW);
  curl_global_cleanup();
}
