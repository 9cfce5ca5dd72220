//===- proof.cpp - Every row of the civetweb model, used once -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against the installed headers: a name that civetweb does not have
// does not compile, a row that is not used here fails the test. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <CivetServer.h>
#include <civetweb.h>

static int onRequest(mg_connection *, void *) { return 0; }
static int onConnect(const mg_connection *, void *) { return 0; }
static void onReady(mg_connection *, void *) {}
static int onData(mg_connection *, int, char *, size_t, void *) { return 0; }
static void onClose(const mg_connection *, void *) {}
static void *onThread(void *Data) { return Data; }
static int onBegin(mg_connection *) { return 0; }
static void onEnd(const mg_connection *, int) {}
static int onLog(const mg_connection *, const char *) { return 0; }
static void onClosed(const mg_connection *) {}
static int onError(mg_connection *, int, const char *) { return 1; }
static int onInit(const mg_connection *, void **) { return 0; }
static void *onThreadBegin(const mg_context *, int) { return nullptr; }
static void onThreadEnd(const mg_context *, int, void *) {}

void servers(const char **Options, mg_websocket_subprotocols *Protocols) {
  mg_init_library(MG_FEATURES_DEFAULT);
  mg_callbacks Callbacks = {};
  Callbacks.begin_request = onBegin;
  Callbacks.end_request = onEnd;
  Callbacks.log_message = onLog;
  Callbacks.log_access = onLog;
  Callbacks.connection_close = onClosed;
  Callbacks.connection_closed = onClosed;
  Callbacks.http_error = onError;
  Callbacks.init_connection = onInit;
  Callbacks.init_thread = onThreadBegin;
  Callbacks.exit_thread = onThreadEnd;
  mg_init_data Init = {&Callbacks, nullptr, Options};
  mg_error_data Error = {};
  mg_stop(mg_start2(&Init, &Error));
  mg_context *Context = mg_start(&Callbacks, nullptr, Options);
  mg_start_domain(Context, Options);
  mg_start_domain2(Context, Options, &Error);
  mg_set_request_handler(Context, "/", onRequest, nullptr);
  mg_set_auth_handler(Context, "/", onRequest, nullptr);
  mg_set_websocket_handler(Context, "/", onConnect, onReady, onData, onClose,
                           nullptr);
  mg_set_websocket_handler_with_subprotocols(Context, "/", Protocols, onConnect,
                                             onReady, onData, onClose, nullptr);
  mg_server_port Port;
  char Text[80];
  mg_get_option(Context, "request_timeout_ms");
  mg_get_user_data(Context);
  mg_get_valid_options();
  mg_get_server_ports(Context, 1, &Port);
  mg_get_context_info(Context, Text, sizeof Text);
  mg_lock_context(Context);
  mg_unlock_context(Context);
  mg_stop(Context);
  mg_exit_library();
}

void replies(mg_connection *Client) {
  mg_response_header_start(Client, 200);
  mg_response_header_add(Client, "X", "1", -1);
  mg_response_header_add_lines(Client, "X: 1\r\n");
  mg_response_header_send(Client);
  mg_write(Client, "ok", 2);
  mg_printf(Client, "%s", "ok");
  mg_send_chunk(Client, "ok", 2);
  mg_send_file_body(Client, "file");
  mg_send_http_ok(Client, "text/plain", 2);
  mg_send_http_error(Client, 404, "%s", "gone");
  mg_send_http_redirect(Client, "/", 303);
  mg_send_digest_access_authentication_request(Client, "realm");
  mg_send_file(Client, "file");
  mg_send_mime_file(Client, "file", "text/plain");
  mg_send_mime_file2(Client, "file", "text/plain", "");
  mg_websocket_write(Client, MG_WEBSOCKET_OPCODE_TEXT, "ok", 2);
  mg_websocket_client_write(Client, MG_WEBSOCKET_OPCODE_TEXT, "ok", 2);
  mg_disable_connection_keep_alive(Client);
  mg_disable_keep_alive(Client);
}

void requests(mg_connection *Client, mg_form_data_handler *Form) {
  char Text[80];
  mg_header Fields[2];
  mg_get_request_info(Client);
  mg_get_header(Client, "Host");
  mg_get_context(Client);
  mg_get_user_context_data(Client);
  mg_get_thread_pointer(Client);
  mg_set_user_connection_data(Client, nullptr);
  mg_get_user_connection_data(Client);
  mg_get_request_link(Client, Text, sizeof Text);
  mg_get_response_code_text(Client, 200);
  mg_read(Client, Text, sizeof Text);
  mg_store_body(Client, "file");
  mg_handle_form_request(Client, Form);
  mg_lock_connection(Client);
  mg_unlock_connection(Client);
  mg_cry(Client, "%s", "oops");
  mg_check_digest_access_authentication(Client, "realm", "file");
  mg_get_var("a=b", 3, "a", Text, sizeof Text);
  mg_get_var2("a=b", 3, "a", Text, sizeof Text, 0);
  mg_split_form_urlencoded(Text, Fields, 2);
  mg_get_cookie("a=b", "a", Text, sizeof Text);
}

void clients(const mg_client_options *Options) {
  char Error[80];
  mg_connection *Peer =
      mg_connect_client("127.0.0.1", 80, 0, Error, sizeof Error);
  mg_get_response(Peer, Error, sizeof Error, 1000);
  mg_get_response_info(Peer);
  mg_close_connection(Peer);
  mg_close_connection(mg_connect_client_secure(Options, Error, sizeof Error));
  mg_close_connection(mg_download("127.0.0.1", 80, 0, Error, sizeof Error,
                                  "GET / HTTP/1.0\r\n\r\n"));
  mg_close_connection(mg_connect_websocket_client("127.0.0.1", 80, 0, Error,
                                                  sizeof Error, "/", nullptr,
                                                  onData, onClose, nullptr));
  mg_close_connection(mg_connect_websocket_client_extensions(
      "127.0.0.1", 80, 0, Error, sizeof Error, "/", nullptr, nullptr, onData,
      onClose, nullptr));
  mg_close_connection(mg_connect_websocket_client_secure(
      Options, Error, sizeof Error, "/", nullptr, onData, onClose, nullptr));
  mg_close_connection(mg_connect_websocket_client_secure_extensions(
      Options, Error, sizeof Error, "/", nullptr, nullptr, onData, onClose,
      nullptr));
}

struct Handler : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *) override { return false; }
};
struct Guard : CivetAuthHandler {
  bool authorize(CivetServer *, mg_connection *) override { return true; }
};

void classes(mg_connection *Client, CivetWebSocketHandler *Socket) {
  Handler Get;
  Guard Auth;
  std::string Value;
  CivetServer Server(std::vector<std::string>{"listening_ports", "8080",
                                              "ssl_protocol_version", "4",
                                              "ssl_cipher_list", "HIGH:!aNULL"});
  Server.addHandler("/", &Get);
  Server.addWebSocketHandler("/", Socket);
  Server.addAuthHandler("/", &Auth);
  Server.removeHandler("/");
  Server.removeWebSocketHandler("/");
  Server.removeAuthHandler("/");
  (void)Server.getContext();
  (void)Server.getUserContext();
  (void)Server.getListeningPorts();
  (void)Server.getListeningPortsFull();
  CivetServer::getCookie(Client, "a", Value);
  CivetServer::getHeader(Client, "Host");
  CivetServer::getMethod(Client);
  CivetServer::getParam(Client, "a", Value);
  CivetServer::getPostData(Client);
  CivetServer::urlDecode(Value, Value);
  CivetServer::urlEncode(Value, Value);
  Server.close();
}

void theRest() {
  char Text[80];
  mg_start_thread(onThread, nullptr);
  mg_modify_passwords_file("file", "realm", "user", "password");
  mg_modify_passwords_file_ha1("file", "realm", "user", "ha1");
  mg_get_builtin_mime_type("file");
  mg_version();
  mg_url_decode("a", 1, Text, sizeof Text, 0);
  mg_url_encode("a", Text, sizeof Text);
  mg_md5(Text, "a", nullptr);
  mg_strcasecmp("a", "b");
  mg_strncasecmp("a", "b", 1);
  mg_check_feature(MG_FEATURES_TLS);
  mg_get_system_info(Text, sizeof Text);
}
