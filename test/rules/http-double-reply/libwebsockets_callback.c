// One callback for all that happens: each turn is a part of the reply.
#include <libwebsockets.h>
#include <string.h>

static int serve(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in,
                 size_t length) {
  unsigned char buffer[LWS_PRE + 1024], *start = &buffer[LWS_PRE], *at = start;
  unsigned char *end = &buffer[sizeof buffer - 1];
  switch (reason) {
  case LWS_CALLBACK_HTTP:
    if (strcmp(in, "/") != 0) {
      if (lws_return_http_status(wsi, HTTP_STATUS_NOT_FOUND, NULL))
        return -1;
      return lws_http_transaction_completed(wsi) ? -1 : 0;
    }
    if (lws_add_http_common_headers(wsi, HTTP_STATUS_OK, "text/plain", 2, &at, end))
      return 1;
    if (lws_finalize_write_http_header(wsi, start, &at, end))
      return 1;
    lws_callback_on_writable(wsi);
    return 0;
  case LWS_CALLBACK_HTTP_WRITEABLE:
    memcpy(start, "ok", 2);
    if (lws_write(wsi, start, 2, LWS_WRITE_HTTP_FINAL) != 2)
      return 1;
    if (lws_http_transaction_completed(wsi))
      return -1;
    return 0;
  default:
    break;
  }
  return lws_callback_http_dummy(wsi, reason, user, in, length);
}

// The header is made by hand, and is one of several writes.
static int by_hand(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in,
                   size_t length) {
  unsigned char buffer[LWS_PRE + 1024], *start = &buffer[LWS_PRE], *at = start;
  unsigned char *end = &buffer[sizeof buffer - 1];
  if (reason != LWS_CALLBACK_HTTP)
    return 0;
  if (lws_add_http_header_status(wsi, HTTP_STATUS_OK, &at, end) ||
      lws_add_http_header_content_length(wsi, 2, &at, end) ||
      lws_finalize_http_header(wsi, &at, end))
    return 1;
  if (lws_write(wsi, start, (size_t)(at - start), LWS_WRITE_HTTP_HEADERS) < 0)
    return 1;
  memcpy(start, "ok", 2);
  if (lws_write(wsi, start, 2, LWS_WRITE_HTTP_FINAL) != 2)
    return 1;
  return lws_http_transaction_completed(wsi) ? -1 : 0;
}

static int forgot_return(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in,
                         size_t length) {
  if (reason != LWS_CALLBACK_HTTP)
    return 0;
  if (length > 100 && lws_return_http_status(wsi, HTTP_STATUS_REQ_URI_TOO_LONG, NULL) < 0)
    return -1;
  return lws_serve_http_file(wsi, "/var/www/index.html", "text/html", NULL, 0); // expect: http-double-reply
}

static int file(struct lws *wsi, enum lws_callback_reasons reason, void *user, void *in,
                size_t length) {
  if (reason != LWS_CALLBACK_HTTP)
    return 0;
  if (length > 100)
    return lws_return_http_status(wsi, HTTP_STATUS_REQ_URI_TOO_LONG, NULL);
  return lws_serve_http_file(wsi, "/var/www/index.html", "text/html", NULL, 0);
}

const struct lws_protocols protocols[] = {{"serve", serve, 0, 0, 0, NULL, 0},
                                          {"by-hand", by_hand, 0, 0, 0, NULL, 0},
                                          {"forgot", forgot_return, 0, 0, 0, NULL, 0},
                                          {"file", file, 0, 0, 0, NULL, 0},
                                          {NULL, NULL, 0, 0, 0, NULL, 0}};
