//===- proof.c - Every row of the libevent model, used once ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against the installed headers: a name that libevent does not have
// does not compile, a row that is not used here fails the test. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <event2/event.h>
#include <event2/http.h>
#include <event2/http_compat.h>
#include <event2/keyvalq_struct.h>
#include <stddef.h>
#include <sys/time.h>

static void on_request(struct evhttp_request *req, void *arg) {
  (void)req, (void)arg;
}
static int on_header(struct evhttp_request *req, void *arg) {
  (void)req, (void)arg;
  return 0;
}
static void on_error(enum evhttp_request_error error, void *arg) {
  (void)error, (void)arg;
}
static void on_connection(struct evhttp_connection *connection, void *arg) {
  (void)connection, (void)arg;
}
static void on_socket(struct evhttp_bound_socket *bound, void *arg) {
  (void)bound, (void)arg;
}
static struct bufferevent *on_accept(struct event_base *base, void *arg) {
  (void)base, (void)arg;
  return NULL;
}

void servers(struct event_base *base, struct evconnlistener *listener) {
  static const struct timeval half_minute = {30, 0};
  struct evhttp *first = evhttp_start("127.0.0.1", 8080);
  struct evhttp *http = evhttp_new(base), *other = evhttp_new(base);
  evhttp_set_timeout(http, 30);
  evhttp_set_timeout_tv(http, &half_minute);
  evhttp_set_max_body_size(http, 65536);
  evhttp_set_max_headers_size(http, 65536);
  evhttp_set_default_content_type(http, "text/plain");
  evhttp_set_allowed_methods(http, EVHTTP_REQ_GET);
  evhttp_set_flags(http, 0);
  evhttp_set_cb(http, "/", on_request, NULL);
  evhttp_del_cb(http, "/");
  evhttp_set_gencb(http, on_request, NULL);
  evhttp_set_bevcb(http, on_accept, NULL);
  evhttp_add_virtual_host(http, "*.example.org", other);
  evhttp_remove_virtual_host(http, other);
  evhttp_add_server_alias(http, "example.org");
  evhttp_remove_server_alias(http, "example.org");
  evhttp_bind_socket(http, "127.0.0.1", 8081);
  evhttp_accept_socket(http, 3);
  evhttp_accept_socket_with_handle(http, 3);
  evhttp_bind_listener(http, listener);
  struct evhttp_bound_socket *bound =
      evhttp_bind_socket_with_handle(http, "127.0.0.1", 8082);
  evhttp_bound_socket_get_listener(bound);
  evhttp_bound_socket_get_fd(bound);
  evhttp_foreach_bound_socket(http, on_socket, NULL);
  evhttp_del_accept_socket(http, bound);
  evhttp_free(http);
  evhttp_free(first);
}

void replies(struct evhttp_request *req, struct evbuffer *buffer) {
  evhttp_send_reply(req, HTTP_OK, "OK", buffer);
  evhttp_send_error(req, HTTP_NOTFOUND, NULL);
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_send_reply_chunk(req, buffer);
  evhttp_send_reply_chunk_with_cb(req, buffer, on_connection, NULL);
  evhttp_send_reply_end(req);
}

void requests(struct evhttp_request *req) {
  evhttp_request_own(req);
  evhttp_request_is_owned(req);
  evhttp_request_set_on_complete_cb(req, on_request, NULL);
  evhttp_request_get_connection(req);
  evhttp_request_get_uri(req);
  evhttp_request_get_evhttp_uri(req);
  evhttp_request_get_host(req);
  evhttp_request_get_command(req);
  evhttp_request_get_response_code(req);
  evhttp_request_get_response_code_line(req);
  evhttp_request_get_input_headers(req);
  evhttp_request_get_input_buffer(req);
  evhttp_request_get_output_buffer(req);
  struct evkeyvalq *headers = evhttp_request_get_output_headers(req);
  evhttp_add_header(headers, "X", "1");
  evhttp_find_header(headers, "X");
  evhttp_remove_header(headers, "X");
  evhttp_clear_headers(headers);
  evhttp_request_free(req);
}

void connections(struct event_base *base, struct bufferevent *buffers) {
  static const struct timeval half_minute = {30, 0};
  char *address;
  ev_uint16_t port;
  struct evhttp_connection *old = evhttp_connection_new("127.0.0.1", 80);
  evhttp_connection_set_base(old, base);
  evhttp_connection_free_on_completion(old);
  evhttp_connection_free(evhttp_connection_base_bufferevent_new(
      base, NULL, buffers, "127.0.0.1", 80));
  struct evhttp_connection *connection =
      evhttp_connection_base_new(base, NULL, "127.0.0.1", 80);
  evhttp_connection_set_timeout(connection, 30);
  evhttp_connection_set_timeout_tv(connection, &half_minute);
  evhttp_connection_set_initial_retry_tv(connection, &half_minute);
  evhttp_connection_set_retries(connection, 3);
  evhttp_connection_set_max_body_size(connection, 65536);
  evhttp_connection_set_max_headers_size(connection, 65536);
  evhttp_connection_set_closecb(connection, on_connection, NULL);
  evhttp_connection_set_family(connection, 2);
  evhttp_connection_set_flags(connection, 0);
  evhttp_connection_set_local_address(connection, "127.0.0.1");
  evhttp_connection_set_local_port(connection, 1234);
  evhttp_connection_get_bufferevent(connection);
  evhttp_connection_get_server(connection);
  evhttp_connection_get_base(connection);
  evhttp_connection_get_peer(connection, &address, &port);
  evhttp_connection_get_addr(connection);
  struct evhttp_request *req = evhttp_request_new(on_request, NULL);
  evhttp_request_set_chunked_cb(req, on_request);
  evhttp_request_set_header_cb(req, on_header);
  evhttp_request_set_error_cb(req, on_error);
  evhttp_make_request(connection, req, EVHTTP_REQ_GET, "/");
  evhttp_cancel_request(req);
  evhttp_connection_free(connection);
}

void uris(char *buffer, size_t size) {
  struct evkeyvalq list;
  struct evhttp_uri *uri = evhttp_uri_parse("http://example.org/");
  evhttp_uri_get_scheme(uri);
  evhttp_uri_get_userinfo(uri);
  evhttp_uri_get_host(uri);
  evhttp_uri_get_port(uri);
  evhttp_uri_get_path(uri);
  evhttp_uri_get_query(uri);
  evhttp_uri_get_fragment(uri);
  evhttp_uri_set_flags(uri, 0);
  evhttp_uri_set_scheme(uri, "http");
  evhttp_uri_set_userinfo(uri, NULL);
  evhttp_uri_set_host(uri, "example.org");
  evhttp_uri_set_port(uri, 80);
  evhttp_uri_set_path(uri, "/");
  evhttp_uri_set_query(uri, NULL);
  evhttp_uri_set_fragment(uri, NULL);
  evhttp_uri_join(uri, buffer, size);
  evhttp_uri_free(uri);
  evhttp_uri_free(evhttp_uri_new());
  evhttp_uri_free(evhttp_uri_parse_with_flags("/", EVHTTP_URI_NONCONFORMANT));
  evhttp_encode_uri("a b");
  evhttp_uriencode("a b", -1, 0);
  evhttp_decode_uri("a%20b");
  evhttp_uridecode("a%20b", 0, NULL);
  evhttp_htmlescape("<");
  evhttp_parse_query("/?a=b", &list);
  evhttp_parse_query_str("a=b", &list);
}
