//===- proof.c - Every row of the ulfius model, used once -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/ulfius: a row that is not used here fails the
// test. With the library's own header it compiles as well. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <ulfius.h>

static int on_request(const struct _u_request *request,
                      struct _u_response *response, void *data) {
  (void)request, (void)response, (void)data;
  return U_CALLBACK_CONTINUE;
}
static int on_upload(const struct _u_request *request, const char *key,
                     const char *file, const char *type, const char *encoding,
                     const char *data, uint64_t offset, size_t size,
                     void *cls) {
  (void)request, (void)key, (void)file, (void)type, (void)encoding;
  (void)data, (void)offset, (void)size, (void)cls;
  return U_OK;
}
static ssize_t on_stream(void *data, uint64_t offset, char *buffer,
                         size_t max) {
  (void)data, (void)offset, (void)buffer, (void)max;
  return U_STREAM_END;
}
static void on_free(void *data) { (void)data; }
static size_t on_body(void *data, size_t size, size_t count, void *user) {
  (void)data, (void)user;
  return size * count;
}
static void on_manager(const struct _u_request *request,
                       struct _websocket_manager *manager, void *data) {
  (void)request, (void)manager, (void)data;
}
static void on_message(const struct _u_request *request,
                       struct _websocket_manager *manager,
                       const struct _websocket_message *message, void *data) {
  (void)request, (void)manager, (void)message, (void)data;
}

void servers(struct sockaddr_in *address, struct sockaddr_in6 *address6,
             struct MHD_Connection *connection,
             const struct _u_endpoint **list) {
  struct _u_instance instance, other;
  struct _u_endpoint copy;
  void *state = NULL;
  ulfius_global_init();
  ulfius_init_instance(&instance, 8080, address, NULL);
  ulfius_init_instance_ipv6(&other, 8081, address6, U_USE_ALL, NULL);
  instance.timeout = 30;
  instance.max_post_body_size = 65536;
  ulfius_add_endpoint_by_val(&instance, "GET", "/", NULL, 0, on_request, NULL);
  ulfius_add_endpoint(&instance, ulfius_empty_endpoint());
  ulfius_add_endpoint_list(&instance, list);
  ulfius_set_default_endpoint(&instance, on_request, NULL);
  ulfius_remove_endpoint(&instance, *list);
  ulfius_remove_endpoint_by_val(&instance, "GET", "/", NULL);
  ulfius_set_upload_file_callback_function(&instance, on_upload, NULL);
  ulfius_copy_endpoint(&copy, *list);
  ulfius_equals_endpoints(&copy, *list);
  ulfius_clean_endpoint(&copy);
  ulfius_clean_endpoint_list(ulfius_duplicate_endpoint_list(*list));
  mhd_request_completed(&instance, connection, &state,
                        MHD_REQUEST_TERMINATED_COMPLETED_OK);
  ulfius_uri_logger(NULL, "/");
  ulfius_start_framework(&instance);
  ulfius_start_secure_framework(&instance, "", "");
  ulfius_start_secure_ca_trust_framework(&instance, "", "", "");
  ulfius_start_framework_with_mhd_options(&instance, 0, NULL);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  ulfius_clean_instance(&other);
  ulfius_global_close();
}

void replies(struct _u_response *response, json_t *json) {
  struct _u_cookie cookie;
  struct _u_response copy;
  json_error_t *error = NULL;
  ulfius_set_string_body_response(response, 200, "ok");
  ulfius_set_binary_body_response(response, 200, "ok", 2);
  ulfius_set_empty_body_response(response, 204);
  ulfius_set_json_body_response(response, 200, json);
  ulfius_set_stream_response(response, 200, on_stream, on_free,
                             U_STREAM_SIZE_UNKNOWN, 1024, NULL);
  ulfius_add_header_to_response(response, "X", "1");
  ulfius_add_cookie_to_response(response, "a", "b", NULL, 0, NULL, NULL, 1, 1);
  ulfius_add_same_site_cookie_to_response(
      response, "a", "b", NULL, 0, NULL, NULL, 1, 1, U_COOKIE_SAME_SITE_STRICT);
  ulfius_set_response_properties(response, U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_STATUS, 200L, U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_HEADER_PARAMETER, "X", "1",
                                 U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_HEADER_PARAMETER_REMOVE, "X",
                                 U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_AUTH_REALM, "realm",
                                 U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_BINARY_BODY, "ok", (size_t)2,
                                 U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_STRING_BODY, "ok", U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_JSON_BODY, json, U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_SHARED_DATA, NULL, U_OPT_NONE);
  ulfius_set_response_properties(response, U_OPT_TIMEOUT, 30u, U_OPT_NONE);
  ulfius_set_response_shared_data(response, NULL, on_free);
  response->status = 200;
  ulfius_init_response(&copy);
  ulfius_copy_response(&copy, response);
  ulfius_clean_response(&copy);
  ulfius_clean_response_full(ulfius_duplicate_response(response));
  u_free(ulfius_export_response_http(response));
  ulfius_get_json_body_response(response, error);
  ulfius_copy_cookie(&cookie, response->map_cookie);
  ulfius_clean_cookie(&cookie);
}

#define SET(...) ulfius_set_request_properties(&request, __VA_ARGS__)

void requests(const struct _u_request *given, struct _u_response *response,
              json_t *json) {
  struct _u_request request;
  json_error_t *error = NULL;
  ulfius_init_request(&request);
  request.timeout = 30;
  request.check_server_certificate = 1;
  request.check_server_certificate_flag =
      U_SSL_VERIFY_PEER | U_SSL_VERIFY_HOSTNAME;
  SET(U_OPT_NONE);
  SET(U_OPT_HTTP_VERB, "GET", U_OPT_NONE);
  SET(U_OPT_HTTP_URL, "https://example.org/", U_OPT_NONE);
  SET(U_OPT_HTTP_PROXY, "proxy", U_OPT_NONE);
  SET(U_OPT_NETWORK_TYPE, U_USE_ALL, U_OPT_NONE);
  SET(U_OPT_CHECK_SERVER_CERTIFICATE, 1, U_OPT_NONE);
  SET(U_OPT_CHECK_SERVER_CERTIFICATE_FLAG,
      U_SSL_VERIFY_PEER | U_SSL_VERIFY_HOSTNAME, U_OPT_NONE);
  SET(U_OPT_CHECK_PROXY_CERTIFICATE, 1, U_OPT_NONE);
  SET(U_OPT_CHECK_PROXY_CERTIFICATE_FLAG,
      U_SSL_VERIFY_PEER | U_SSL_VERIFY_HOSTNAME, U_OPT_NONE);
  SET(U_OPT_FOLLOW_REDIRECT, 0, U_OPT_NONE);
  SET(U_OPT_CA_PATH, "", U_OPT_NONE);
  SET(U_OPT_TIMEOUT, 30, U_OPT_NONE);
  SET(U_OPT_AUTH_BASIC_USER, "user", U_OPT_NONE);
  SET(U_OPT_AUTH_BASIC_PASSWORD, "password", U_OPT_NONE);
  SET(U_OPT_AUTH_BASIC, "user", "password", U_OPT_NONE);
  SET(U_OPT_URL_PARAMETER, "a", "b", U_OPT_NONE);
  SET(U_OPT_HEADER_PARAMETER, "a", "b", U_OPT_NONE);
  SET(U_OPT_COOKIE_PARAMETER, "a", "b", U_OPT_NONE);
  SET(U_OPT_POST_BODY_PARAMETER, "a", "b", U_OPT_NONE);
  SET(U_OPT_URL_PARAMETER_REMOVE, "a", U_OPT_NONE);
  SET(U_OPT_HEADER_PARAMETER_REMOVE, "a", U_OPT_NONE);
  SET(U_OPT_COOKIE_PARAMETER_REMOVE, "a", U_OPT_NONE);
  SET(U_OPT_POST_BODY_PARAMETER_REMOVE, "a", U_OPT_NONE);
  SET(U_OPT_BINARY_BODY, "ok", (size_t)2, U_OPT_NONE);
  SET(U_OPT_STRING_BODY, "ok", U_OPT_NONE);
  SET(U_OPT_JSON_BODY, json, U_OPT_NONE);
  SET(U_OPT_CLIENT_CERT_FILE, "file", U_OPT_NONE);
  SET(U_OPT_CLIENT_KEY_FILE, "file", U_OPT_NONE);
  SET(U_OPT_CLIENT_KEY_PASSWORD, "password", U_OPT_NONE);
  SET(U_OPT_HTTP_URL_APPEND, "more", U_OPT_NONE);
  ulfius_set_string_body_request(&request, "ok");
  ulfius_set_binary_body_request(&request, "ok", 2);
  ulfius_set_empty_body_request(&request);
  ulfius_set_json_body_request(&request, json);
  ulfius_import_client_certificate_pem(&request, "");
  ulfius_send_http_request(&request, response);
  ulfius_send_http_streaming_request(&request, response, on_body, NULL);
  ulfius_send_smtp_email("host", 25, 0, 1, NULL, NULL, "a", "b", NULL, NULL,
                         "c", "d");
  ulfius_send_smtp_rich_email("host", 25, 0, 1, NULL, NULL, "a", "b", NULL,
                              NULL, "text/html", "c", "d");
  ulfius_copy_request(&request, given);
  ulfius_clean_request(&request);
  ulfius_clean_request_full(ulfius_duplicate_request(given));
  u_free(ulfius_export_request_http(given));
  u_free(ulfius_export_client_certificate_pem(given));
  ulfius_get_json_body_request(given, error);
}

void web_sockets(struct _u_request *request, struct _u_response *response,
                 struct _websocket_client_handler *handler) {
  ulfius_set_websocket_response(response, NULL, NULL, on_manager, NULL,
                                on_message, NULL, on_manager, NULL);
  ulfius_add_websocket_deflate_extension(response);
  ulfius_add_websocket_extension_message_perform(
      response, "deflate", 0, websocket_extension_message_out_deflate, NULL,
      websocket_extension_message_in_inflate, NULL,
      websocket_extension_server_match_deflate, NULL,
      websocket_extension_deflate_free_context, NULL);
  ulfius_set_websocket_request(request, "wss://example.org/", NULL, NULL);
  ulfius_open_websocket_client_connection(request, on_manager, NULL, on_message,
                                          NULL, on_manager, NULL, handler,
                                          response);
}

void maps(struct _u_map *map, struct _u_map *other) {
  u_map_init(map);
  u_map_put(map, "a", "b");
  u_map_put_binary(map, "a", "b", 0, 1);
  u_map_enum_keys(map);
  u_map_enum_values(map);
  u_map_has_key(map, "a");
  u_map_has_key_case(map, "a");
  u_map_has_value(map, "b");
  u_map_has_value_case(map, "b");
  u_map_has_value_binary(map, "b", 1);
  u_map_get(map, "a");
  u_map_get_case(map, "a");
  u_map_get_length(map, "a");
  u_map_get_case_length(map, "a");
  u_map_remove_from_key(map, "a");
  u_map_remove_from_key_case(map, "a");
  u_map_remove_from_value(map, "b");
  u_map_remove_from_value_case(map, "b");
  u_map_remove_from_value_binary(map, "b", 1);
  u_map_remove_at(map, 0);
  u_map_copy_into(map, other);
  u_map_count(map);
  u_map_empty(map);
  u_map_clean_full(u_map_copy(map));
  u_map_clean_enum(map->keys);
  u_map_clean(map);
  u_free(ulfius_url_encode("a b"));
  u_free(ulfius_url_decode("a%20b"));
}
