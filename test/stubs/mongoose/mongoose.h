/* What the model of mongoose speaks of, names and types as in mongoose.h of 7.22.
   Debian 12 has no package of it. */
#ifndef MONGOOSE_STUB_H
#define MONGOOSE_STUB_H
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#ifdef __cplusplus
extern "C" {
#endif

#define MG_VERSION "7.22"
#define MG_MAX_HTTP_HEADERS 30
#define MG_DATA_SIZE 32

struct mg_str {
  char *buf;
  size_t len;
};
struct mg_str mg_str(const char *s);
bool mg_match(struct mg_str str, struct mg_str pattern, struct mg_str *caps);

struct mg_connection;
typedef void (*mg_event_handler_t)(struct mg_connection *, int ev, void *ev_data);

enum {
  MG_EV_ERROR,
  MG_EV_OPEN,
  MG_EV_POLL,
  MG_EV_RESOLVE,
  MG_EV_CONNECT,
  MG_EV_ACCEPT,
  MG_EV_TLS_HS,
  MG_EV_READ,
  MG_EV_WRITE,
  MG_EV_CLOSE,
  MG_EV_HTTP_HDRS,
  MG_EV_HTTP_MSG,
  MG_EV_WS_OPEN,
  MG_EV_WS_MSG,
  MG_EV_WS_CTL
};

struct mg_timer;
struct mg_fs;
struct mg_mgr {
  struct mg_connection *conns;
  int dnstimeout;
  void *userdata;
  struct mg_timer *timers;
};
struct mg_connection {
  struct mg_connection *next;
  struct mg_mgr *mgr;
  unsigned long id;
  mg_event_handler_t fn;
  void *fn_data;
  char data[MG_DATA_SIZE];
  unsigned is_listening : 1;
  unsigned is_client : 1;
  unsigned is_accepted : 1;
  unsigned is_websocket : 1;
  unsigned is_draining : 1;
  unsigned is_closing : 1;
  unsigned is_resp : 1;
};

void mg_mgr_poll(struct mg_mgr *, int ms);
void mg_mgr_init(struct mg_mgr *);
void mg_mgr_free(struct mg_mgr *);
struct mg_connection *mg_listen(struct mg_mgr *, const char *url, mg_event_handler_t fn,
                                void *fn_data);
struct mg_connection *mg_connect(struct mg_mgr *, const char *url, mg_event_handler_t fn,
                                 void *fn_data);
bool mg_send(struct mg_connection *, const void *, size_t);
size_t mg_printf(struct mg_connection *, const char *fmt, ...);
size_t mg_vprintf(struct mg_connection *, const char *fmt, va_list *ap);
void mg_close_conn(struct mg_connection *c);
bool mg_wakeup(struct mg_mgr *, unsigned long id, const void *buf, size_t len);
bool mg_wakeup_init(struct mg_mgr *);
struct mg_timer *mg_timer_add(struct mg_mgr *mgr, uint64_t milliseconds, unsigned flags,
                              void (*fn)(void *), void *arg);

struct mg_http_header {
  struct mg_str name;
  struct mg_str value;
};
struct mg_http_message {
  struct mg_str method, uri, query, proto;
  struct mg_http_header headers[MG_MAX_HTTP_HEADERS];
  struct mg_str body;
  struct mg_str head;
  struct mg_str message;
};
struct mg_http_serve_opts {
  const char *root_dir;
  const char *ssi_pattern;
  const char *extra_headers;
  const char *mime_types;
  const char *page404;
  struct mg_fs *fs;
};
struct mg_http_part {
  struct mg_str name;
  struct mg_str filename;
  struct mg_str body;
};

void mg_http_printf_chunk(struct mg_connection *cnn, const char *fmt, ...);
void mg_http_write_chunk(struct mg_connection *c, const char *buf, size_t len);
struct mg_connection *mg_http_listen(struct mg_mgr *, const char *url, mg_event_handler_t fn,
                                     void *fn_data);
struct mg_connection *mg_http_connect(struct mg_mgr *, const char *url, mg_event_handler_t fn,
                                      void *fn_data);
void mg_http_serve_dir(struct mg_connection *, struct mg_http_message *hm,
                       const struct mg_http_serve_opts *);
void mg_http_serve_file(struct mg_connection *, struct mg_http_message *hm, const char *path,
                        const struct mg_http_serve_opts *);
void mg_http_reply(struct mg_connection *, int status_code, const char *headers,
                   const char *body_fmt, ...);
struct mg_str *mg_http_get_header(struct mg_http_message *, const char *name);
struct mg_str mg_http_var(struct mg_str buf, struct mg_str name);
int mg_http_get_var(const struct mg_str *, const char *name, char *, size_t);
void mg_http_creds(struct mg_http_message *, char *, size_t, char *, size_t);
long mg_http_upload(struct mg_connection *c, struct mg_http_message *hm, struct mg_fs *fs,
                    const char *dir, size_t max_size);
void mg_http_bauth(struct mg_connection *, const char *user, const char *pass);
size_t mg_http_next_multipart(struct mg_str, size_t, struct mg_http_part *);
int mg_http_status(const struct mg_http_message *hm);

void mg_ws_upgrade(struct mg_connection *, struct mg_http_message *, const char *fmt, ...);
size_t mg_ws_send(struct mg_connection *, const void *buf, size_t len, int op);
size_t mg_ws_printf(struct mg_connection *c, int op, const char *fmt, ...);

#ifdef __cplusplus
}
#endif
#endif
