//===- proof.c - Every row of the libwebsockets model, used once ----------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against the installed headers: a name that libwebsockets does not
// have does not compile, a row that is not used here fails the test. Nobody
// runs it.
//
//===----------------------------------------------------------------------===//

#include <libwebsockets.h>

#pragma clang diagnostic ignored "-Wunused-result"
#pragma clang diagnostic ignored "-Wdeprecated-declarations"

static int on_reload(void) { return 0; }
static int on_upload(void *data, const char *name, const char *file, char *part,
                     int length, enum lws_spa_fileupload_states state) {
  (void)data, (void)name, (void)file, (void)part, (void)length, (void)state;
  return 0;
}

void settings(struct lws_context_creation_info *info) {
  info->ssl_cipher_list = NULL;
}

void contexts(const struct lws_context_creation_info *info,
              const struct lws_protocols *protocol, struct lws_pollfd *poll) {
  char text[80];
  struct lws_context *context = lws_create_context(info);
  struct lws_vhost *vhost = lws_create_vhost(context, info);
  lws_service(context, 0);
  lws_service_tsi(context, 0, 0);
  lws_service_fd(context, poll);
  lws_service_adjust_timeout(context, 0, 0);
  lws_cancel_service(context);
  lws_context_deprecate(context, on_reload);
  lws_context_user(context);
  lws_context_is_deprecated(context);
  lws_canonical_hostname(context);
  lws_get_count_threads(context);
  lws_get_random(context, text, sizeof text);
  lws_hex_random(context, text, sizeof text);
  lws_finalize_startup(context);
  lws_get_vhost_by_name(context, "default");
  lws_get_vhost_name(vhost);
  lws_get_vhost_port(vhost);
  lws_get_vhost_listen_port(vhost);
  lws_get_vhost_iface(vhost);
  lws_get_vhost_user(vhost);
  lws_vhost_user(vhost);
  lws_vhost_name_to_protocol(vhost, "http");
  lws_protocol_vh_priv_zalloc(vhost, protocol, 1);
  lws_protocol_vh_priv_get(vhost, protocol);
  lws_callback_on_writable_all_protocol(context, protocol);
  lws_callback_on_writable_all_protocol_vhost(vhost, protocol);
  lws_callback_all_protocol(context, protocol, LWS_CALLBACK_USER);
  lws_callback_all_protocol_vhost(vhost, protocol, LWS_CALLBACK_USER);
  lws_callback_vhost_protocols_vhost(vhost, LWS_CALLBACK_USER, NULL, 0);
  lws_adopt_socket(context, 3);
  lws_adopt_socket_vhost(vhost, 3);
  lws_adopt_socket_readbuf(context, 3, "a", 1);
  lws_adopt_socket_vhost_readbuf(vhost, 3, "a", 1);
  lws_vhost_destroy(vhost);
  lws_context_destroy(context);
}

void replies(struct lws *wsi, unsigned char *start, unsigned char *end) {
  unsigned char *at = start;
  unsigned char *name = (unsigned char *)"x-a:";
  lws_add_http_common_headers(wsi, 200, "text/plain", 2, &at, end);
  lws_add_http_header_status(wsi, 200, &at, end);
  lws_add_http_header_by_name(wsi, name, name, 3, &at, end);
  lws_add_http_header_by_token(wsi, WSI_TOKEN_HTTP_CACHE_CONTROL, name, 3, &at,
                               end);
  lws_add_http_header_content_length(wsi, 2, &at, end);
  lws_finalize_http_header(wsi, &at, end);
  lws_finalize_write_http_header(wsi, start, &at, end);
  lws_write(wsi, start, 2, LWS_WRITE_HTTP_FINAL);
  lws_return_http_status(wsi, 404, NULL);
  lws_http_redirect(wsi, 303, name, 3, &at, end);
  lws_serve_http_file(wsi, "file", "text/plain", NULL, 0);
  lws_serve_http_file_fragment(wsi);
  lws_callback_on_writable(wsi);
  if (lws_http_transaction_completed(wsi))
    return;
  lws_raw_transaction_completed(wsi);
  lws_http_headers_detach(wsi);
  lws_http_mark_sse(wsi);
  lws_http_compression_apply(wsi, NULL, &at, end, 0);
  lws_close_reason(wsi, LWS_CLOSE_STATUS_NORMAL, NULL, 0);
  lws_callback_http_dummy(wsi, LWS_CALLBACK_USER, NULL, NULL, 0);
  lws_callback_vhost_protocols(wsi, LWS_CALLBACK_USER, NULL, 0);
  lws_cancel_service_pt(wsi);
  lws_set_timeout(wsi, PENDING_TIMEOUT_HTTP_CONTENT, 30);
  lws_set_timeout_us(wsi, PENDING_TIMEOUT_HTTP_CONTENT, 30);
  lws_set_timer_usecs(wsi, 30);
  lws_validity_confirmed(wsi);
}

void requests(struct lws *wsi, const lws_spa_create_info_t *info) {
  static const char *const names[] = {"a"};
  char text[80], *uri;
  size_t size = sizeof text;
  int length;
  union lws_tls_cert_info_results certificate;
  lws_hdr_total_length(wsi, WSI_TOKEN_HOST);
  lws_hdr_fragment_length(wsi, WSI_TOKEN_HOST, 0);
  lws_hdr_copy(wsi, text, sizeof text, WSI_TOKEN_HOST);
  lws_hdr_copy_fragment(wsi, text, sizeof text, WSI_TOKEN_HOST, 0);
  lws_hdr_custom_length(wsi, "x-a:", 4);
  lws_hdr_custom_copy(wsi, text, sizeof text, "x-a:", 4);
  lws_http_get_uri_and_method(wsi, &uri, &length);
  lws_get_urlarg_by_name(wsi, "a=", text, sizeof text);
  lws_http_cookie_get(wsi, "a", text, &size);
  lws_get_context(wsi);
  lws_get_vhost(wsi);
  lws_get_protocol(wsi);
  lws_protocol_get(wsi);
  lws_get_network_wsi(wsi);
  lws_get_parent(wsi);
  lws_get_child(wsi);
  lws_get_socket_fd(wsi);
  lws_get_ssl(wsi);
  lws_is_ssl(wsi);
  lws_is_cgi(wsi);
  lws_get_peer_simple(wsi, text, sizeof text);
  lws_get_peer_addresses(wsi, 3, text, sizeof text, text, sizeof text);
  lws_get_peer_write_allowance(wsi);
  lws_tls_peer_cert_info(wsi, LWS_TLS_CERT_INFO_COMMON_NAME, &certificate, 0);
  lws_set_wsi_user(wsi, NULL);
  lws_wsi_user(wsi);
  lws_set_opaque_user_data(wsi, NULL);
  lws_get_opaque_user_data(wsi);
  lws_set_opaque_parent_data(wsi, NULL);
  lws_get_opaque_parent_data(wsi);
  lws_send_pipe_choked(wsi);
  lws_partial_buffered(wsi);
  lws_rx_flow_control(wsi, 1);
  lws_remaining_packet_payload(wsi);
  lws_is_final_fragment(wsi);
  lws_is_first_fragment(wsi);
  lws_frame_is_binary(wsi);
  lws_get_close_length(wsi);
  lws_get_close_payload(wsi);
  struct lws_spa *form = lws_spa_create(wsi, names, 1, 1024, on_upload, NULL);
  lws_spa_process(form, "a=b", 3);
  lws_spa_finalize(form);
  lws_spa_get_string(form, 0);
  lws_spa_get_length(form, 0);
  lws_spa_destroy(form);
  lws_spa_destroy(lws_spa_create_via_info(wsi, info));
}

void clients(const struct lws_client_connect_info *info) {
  char text[80], *at = text;
  int length = sizeof text;
  struct lws *wsi = lws_client_connect_via_info(info);
  lws_http_client_read(wsi, &at, &length);
  lws_http_client_http_response(wsi);
  lws_client_http_body_pending(wsi, 0);
  lws_http_is_redirected_to_get(wsi);
  lws_client_http_multipart(wsi, "a", NULL, NULL, &at, text + sizeof text);
}
