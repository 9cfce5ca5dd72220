/* What the model of ulfius speaks of, names and types as in ulfius.h of 2.7.13.
   Debian's package of it cannot stand beside the OpenSSL flavour of libcurl's,
   which the rest of the tests are compiled with. */
#ifndef ULFIUS_STUB_H
#define ULFIUS_STUB_H
#include <microhttpd.h>
#include <netinet/in.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>
#ifdef __cplusplus
extern "C" {
#endif

/* Of jansson.h. */
typedef struct json_t json_t;
typedef struct json_error_t json_error_t;

#define U_STREAM_END MHD_CONTENT_READER_END_OF_STREAM
#define U_STREAM_SIZE_UNKNOWN MHD_SIZE_UNKNOWN
#define U_OK 0
#define U_CALLBACK_CONTINUE 0
#define U_CALLBACK_IGNORE 1
#define U_CALLBACK_COMPLETE 2
#define U_CALLBACK_UNAUTHORIZED 3
#define U_CALLBACK_ERROR 4
#define U_COOKIE_SAME_SITE_STRICT 1
#define U_USE_IPV4 0x0001
#define U_USE_IPV6 0x0010
#define U_USE_ALL (U_USE_IPV4 | U_USE_IPV6)
#define U_SSL_VERIFY_PEER 0x0001
#define U_SSL_VERIFY_HOSTNAME 0x0010

typedef enum {
  U_OPT_NONE = 0,
  U_OPT_HTTP_VERB = 1,
  U_OPT_HTTP_URL = 2,
  U_OPT_HTTP_PROXY = 3,
  U_OPT_NETWORK_TYPE = 4,
  U_OPT_CHECK_SERVER_CERTIFICATE = 5,
  U_OPT_CHECK_SERVER_CERTIFICATE_FLAG = 6,
  U_OPT_CHECK_PROXY_CERTIFICATE = 7,
  U_OPT_CHECK_PROXY_CERTIFICATE_FLAG = 8,
  U_OPT_FOLLOW_REDIRECT = 9,
  U_OPT_CA_PATH = 10,
  U_OPT_TIMEOUT = 11,
  U_OPT_AUTH_BASIC_USER = 12,
  U_OPT_AUTH_BASIC_PASSWORD = 13,
  U_OPT_AUTH_BASIC = 14,
  U_OPT_URL_PARAMETER = 15,
  U_OPT_HEADER_PARAMETER = 16,
  U_OPT_COOKIE_PARAMETER = 17,
  U_OPT_POST_BODY_PARAMETER = 18,
  U_OPT_URL_PARAMETER_REMOVE = 19,
  U_OPT_HEADER_PARAMETER_REMOVE = 20,
  U_OPT_COOKIE_PARAMETER_REMOVE = 21,
  U_OPT_POST_BODY_PARAMETER_REMOVE = 22,
  U_OPT_BINARY_BODY = 23,
  U_OPT_STRING_BODY = 24,
  U_OPT_JSON_BODY = 25,
  U_OPT_CLIENT_CERT_FILE = 26,
  U_OPT_CLIENT_KEY_FILE = 27,
  U_OPT_CLIENT_KEY_PASSWORD = 28,
  U_OPT_STATUS = 29,
  U_OPT_AUTH_REALM = 30,
  U_OPT_SHARED_DATA = 31,
  U_OPT_HTTP_URL_APPEND = 32
} u_option;

struct _u_map {
  int nb_values;
  char **keys;
  char **values;
  size_t *lengths;
};
struct _u_cookie {
  char *key;
  char *value;
};
struct _u_request {
  char *http_verb;
  char *http_url;
  int check_server_certificate;
  int check_server_certificate_flag;
  int check_proxy_certificate;
  int check_proxy_certificate_flag;
  int follow_redirect;
  unsigned long timeout;
  struct _u_map *map_url;
  struct _u_map *map_header;
  void *binary_body;
  size_t binary_body_length;
};
struct _u_response {
  long status;
  struct _u_map *map_header;
  unsigned int nb_cookies;
  struct _u_cookie *map_cookie;
  void *binary_body;
  size_t binary_body_length;
  unsigned int timeout;
};
struct _u_endpoint {
  char *http_method;
  char *url_prefix;
  char *url_format;
  unsigned int priority;
  int (*callback_function)(const struct _u_request *request,
                           struct _u_response *response, void *user_data);
  void *user_data;
};
struct _u_instance {
  unsigned int port;
  unsigned int timeout;
  size_t max_post_param_size;
  size_t max_post_body_size;
};
struct _websocket_manager;
struct _websocket_message;
struct _websocket_client_handler;

int ulfius_global_init(void);
void ulfius_global_close(void);
int ulfius_init_instance(struct _u_instance *u_instance, unsigned int port,
                         struct sockaddr_in *bind_address,
                         const char *default_auth_realm);
int ulfius_init_instance_ipv6(struct _u_instance *u_instance, unsigned int port,
                              struct sockaddr_in6 *bind_address,
                              unsigned short network_type,
                              const char *default_auth_realm);
void ulfius_clean_instance(struct _u_instance *u_instance);
int ulfius_start_framework(struct _u_instance *u_instance);
int ulfius_start_secure_framework(struct _u_instance *u_instance,
                                  const char *key_pem, const char *cert_pem);
int ulfius_start_secure_ca_trust_framework(struct _u_instance *u_instance,
                                           const char *key_pem,
                                           const char *cert_pem,
                                           const char *root_ca_pem);
int ulfius_start_framework_with_mhd_options(struct _u_instance *u_instance,
                                            unsigned int mhd_flags,
                                            struct MHD_OptionItem *mhd_ops);
int ulfius_stop_framework(struct _u_instance *u_instance);
int ulfius_add_endpoint_by_val(
    struct _u_instance *u_instance, const char *http_method,
    const char *url_prefix, const char *url_format, unsigned int priority,
    int (*callback_function)(const struct _u_request *request,
                             struct _u_response *response, void *user_data),
    void *user_data);
int ulfius_add_endpoint(struct _u_instance *u_instance,
                        const struct _u_endpoint *u_endpoint);
int ulfius_add_endpoint_list(struct _u_instance *u_instance,
                             const struct _u_endpoint **u_endpoint_list);
int ulfius_set_default_endpoint(
    struct _u_instance *u_instance,
    int (*callback_function)(const struct _u_request *request,
                             struct _u_response *response, void *user_data),
    void *user_data);
int ulfius_remove_endpoint(struct _u_instance *u_instance,
                           const struct _u_endpoint *u_endpoint);
int ulfius_remove_endpoint_by_val(struct _u_instance *u_instance,
                                  const char *http_method,
                                  const char *url_prefix,
                                  const char *url_format);
int ulfius_set_upload_file_callback_function(
    struct _u_instance *u_instance,
    int (*file_upload_callback)(const struct _u_request *request,
                                const char *key, const char *filename,
                                const char *content_type,
                                const char *transfer_encoding, const char *data,
                                uint64_t off, size_t size, void *cls),
    void *cls);
const struct _u_endpoint *ulfius_empty_endpoint(void);
int ulfius_copy_endpoint(struct _u_endpoint *dest,
                         const struct _u_endpoint *source);
struct _u_endpoint *
ulfius_duplicate_endpoint_list(const struct _u_endpoint *endpoint_list);
void ulfius_clean_endpoint(struct _u_endpoint *endpoint);
void ulfius_clean_endpoint_list(struct _u_endpoint *endpoint_list);
int ulfius_equals_endpoints(const struct _u_endpoint *endpoint1,
                            const struct _u_endpoint *endpoint2);
void mhd_request_completed(void *cls, struct MHD_Connection *connection,
                           void **con_cls, enum MHD_RequestTerminationCode toe);
void *ulfius_uri_logger(void *cls, const char *uri);
int ulfius_set_string_body_response(struct _u_response *response,
                                    const unsigned int status,
                                    const char *body);
int ulfius_set_binary_body_response(struct _u_response *response,
                                    const unsigned int status, const char *body,
                                    const size_t length);
int ulfius_set_empty_body_response(struct _u_response *response,
                                   const unsigned int status);
int ulfius_set_json_body_response(struct _u_response *response,
                                  const unsigned int status,
                                  const json_t *j_body);
int ulfius_set_stream_response(
    struct _u_response *response, const unsigned int status,
    ssize_t (*stream_callback)(void *stream_user_data, uint64_t offset,
                               char *out_buf, size_t max),
    void (*stream_callback_free)(void *stream_user_data), uint64_t stream_size,
    size_t stream_block_size, void *stream_user_data);
int ulfius_add_header_to_response(struct _u_response *response, const char *key,
                                  const char *value);
int ulfius_add_cookie_to_response(struct _u_response *response, const char *key,
                                  const char *value, const char *expires,
                                  const unsigned int max_age,
                                  const char *domain, const char *path,
                                  const int secure, const int http_only);
int ulfius_add_same_site_cookie_to_response(
    struct _u_response *response, const char *key, const char *value,
    const char *expires, const unsigned int max_age, const char *domain,
    const char *path, const int secure, const int http_only,
    const int same_site);
int ulfius_set_response_properties(struct _u_response *response, ...);
int ulfius_set_response_shared_data(
    struct _u_response *response, void *shared_data,
    void (*free_shared_data)(void *shared_data));
int ulfius_init_response(struct _u_response *response);
int ulfius_clean_response(struct _u_response *response);
int ulfius_clean_response_full(struct _u_response *response);
int ulfius_copy_response(struct _u_response *dest,
                         const struct _u_response *source);
struct _u_response *
ulfius_duplicate_response(const struct _u_response *response);
char *ulfius_export_response_http(const struct _u_response *response);
json_t *ulfius_get_json_body_response(struct _u_response *response,
                                      json_error_t *json_error);
int ulfius_clean_cookie(struct _u_cookie *cookie);
int ulfius_copy_cookie(struct _u_cookie *dest, const struct _u_cookie *source);
int ulfius_set_request_properties(struct _u_request *request, ...);
int ulfius_send_http_request(const struct _u_request *request,
                             struct _u_response *response);
int ulfius_send_http_streaming_request(
    const struct _u_request *request, struct _u_response *response,
    size_t (*write_body_function)(void *contents, size_t size, size_t nmemb,
                                  void *user_data),
    void *write_body_data);
int ulfius_send_smtp_email(const char *host, const int port, const int use_tls,
                           const int verify_certificate, const char *user,
                           const char *password, const char *from,
                           const char *to, const char *cc, const char *bcc,
                           const char *subject, const char *mail_body);
int ulfius_send_smtp_rich_email(const char *host, const int port,
                                const int use_tls, const int verify_certificate,
                                const char *user, const char *password,
                                const char *from, const char *to,
                                const char *cc, const char *bcc,
                                const char *content_type, const char *subject,
                                const char *mail_body);
int ulfius_init_request(struct _u_request *request);
int ulfius_clean_request(struct _u_request *request);
int ulfius_clean_request_full(struct _u_request *request);
int ulfius_copy_request(struct _u_request *dest,
                        const struct _u_request *source);
struct _u_request *ulfius_duplicate_request(const struct _u_request *request);
char *ulfius_export_request_http(const struct _u_request *request);
json_t *ulfius_get_json_body_request(const struct _u_request *request,
                                     json_error_t *json_error);
int ulfius_set_json_body_request(struct _u_request *request, json_t *j_body);
int ulfius_set_string_body_request(struct _u_request *request,
                                   const char *string_body);
int ulfius_set_binary_body_request(struct _u_request *request,
                                   const char *binary_body,
                                   const size_t length);
int ulfius_set_empty_body_request(struct _u_request *request);
char *ulfius_export_client_certificate_pem(const struct _u_request *request);
int ulfius_import_client_certificate_pem(struct _u_request *request,
                                         const char *str_cert);
int ulfius_set_websocket_response(
    struct _u_response *response, const char *websocket_protocol,
    const char *websocket_extensions,
    void (*websocket_manager_callback)(
        const struct _u_request *request,
        struct _websocket_manager *websocket_manager,
        void *websocket_manager_user_data),
    void *websocket_manager_user_data,
    void (*websocket_incoming_message_callback)(
        const struct _u_request *request,
        struct _websocket_manager *websocket_manager,
        const struct _websocket_message *message,
        void *websocket_incoming_user_data),
    void *websocket_incoming_user_data,
    void (*websocket_onclose_callback)(
        const struct _u_request *request,
        struct _websocket_manager *websocket_manager,
        void *websocket_onclose_user_data),
    void *websocket_onclose_user_data);
int ulfius_add_websocket_deflate_extension(struct _u_response *response);
int ulfius_add_websocket_extension_message_perform(
    struct _u_response *response, const char *extension_server, uint8_t rsv,
    int (*websocket_extension_message_out_perform)(
        const uint8_t opcode, const uint64_t data_len_in, const char *data_in,
        uint64_t *data_len_out, char **data_out, const uint64_t fragment_len,
        void *user_data, void *context),
    void *websocket_extension_message_out_perform_user_data,
    int (*websocket_extension_message_in_perform)(
        const uint8_t opcode, const uint64_t data_len_in, const char *data_in,
        uint64_t *data_len_out, char **data_out, const uint64_t fragment_len,
        void *user_data, void *context),
    void *websocket_extension_message_in_perform_user_data,
    int (*websocket_extension_server_match)(const char *extension_client,
                                            const char **extension_client_list,
                                            char **extension_server,
                                            void *user_data, void **context),
    void *websocket_extension_server_match_user_data,
    void (*websocket_extension_free_context)(void *user_data, void *context),
    void *websocket_extension_free_context_user_data);
int ulfius_set_websocket_request(struct _u_request *request, const char *url,
                                 const char *websocket_protocol,
                                 const char *websocket_extensions);
int ulfius_open_websocket_client_connection(
    struct _u_request *request,
    void (*websocket_manager_callback)(
        const struct _u_request *request,
        struct _websocket_manager *websocket_manager,
        void *websocket_manager_user_data),
    void *websocket_manager_user_data,
    void (*websocket_incoming_message_callback)(
        const struct _u_request *request,
        struct _websocket_manager *websocket_manager,
        const struct _websocket_message *message,
        void *websocket_incoming_user_data),
    void *websocket_incoming_user_data,
    void (*websocket_onclose_callback)(
        const struct _u_request *request,
        struct _websocket_manager *websocket_manager,
        void *websocket_onclose_user_data),
    void *websocket_onclose_user_data,
    struct _websocket_client_handler *websocket_client_handler,
    struct _u_response *response);
int u_map_init(struct _u_map *u_map);
int u_map_clean(struct _u_map *u_map);
int u_map_clean_full(struct _u_map *u_map);
int u_map_clean_enum(char **array);
const char **u_map_enum_keys(const struct _u_map *u_map);
const char **u_map_enum_values(const struct _u_map *u_map);
int u_map_has_key(const struct _u_map *u_map, const char *key);
int u_map_has_value(const struct _u_map *u_map, const char *value);
int u_map_has_value_binary(const struct _u_map *u_map, const char *value,
                           size_t length);
int u_map_has_key_case(const struct _u_map *u_map, const char *key);
int u_map_has_value_case(const struct _u_map *u_map, const char *value);
int u_map_put(struct _u_map *u_map, const char *key, const char *value);
int u_map_put_binary(struct _u_map *u_map, const char *key, const char *value,
                     uint64_t offset, size_t length);
ssize_t u_map_get_length(const struct _u_map *u_map, const char *key);
ssize_t u_map_get_case_length(const struct _u_map *u_map, const char *key);
const char *u_map_get(const struct _u_map *u_map, const char *key);
const char *u_map_get_case(const struct _u_map *u_map, const char *key);
int u_map_remove_from_key(struct _u_map *u_map, const char *key);
int u_map_remove_from_key_case(struct _u_map *u_map, const char *key);
int u_map_remove_from_value(struct _u_map *u_map, const char *value);
int u_map_remove_from_value_case(struct _u_map *u_map, const char *value);
int u_map_remove_from_value_binary(struct _u_map *u_map, const char *key,
                                   size_t length);
int u_map_remove_at(struct _u_map *u_map, const int index);
struct _u_map *u_map_copy(const struct _u_map *source);
int u_map_copy_into(struct _u_map *dest, const struct _u_map *source);
int u_map_count(const struct _u_map *source);
int u_map_empty(struct _u_map *u_map);
char *ulfius_url_decode(const char *str);
char *ulfius_url_encode(const char *str);
void u_free(void *data);
int websocket_extension_message_out_deflate(
    const uint8_t opcode, const uint64_t data_len_in, const char *data_in,
    uint64_t *data_len_out, char **data_out, const uint64_t fragment_len,
    void *user_data, void *context);
int websocket_extension_message_in_inflate(
    const uint8_t opcode, const uint64_t data_len_in, const char *data_in,
    uint64_t *data_len_out, char **data_out, const uint64_t fragment_len,
    void *user_data, void *context);
int websocket_extension_server_match_deflate(const char *extension_client,
                                             const char **extension_client_list,
                                             char **extension_server,
                                             void *user_data, void **context);
void websocket_extension_deflate_free_context(void *user_data, void *context);

#ifdef __cplusplus
}
#endif
#endif
