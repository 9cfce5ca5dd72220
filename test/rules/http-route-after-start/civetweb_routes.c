// Under a lock, at any time.
#include <civetweb.h>

static int handle(struct mg_connection *conn, void *data) {
  mg_send_http_ok(conn, "text/plain", 0);
  return 200;
}

int run(const char **options) {
  struct mg_callbacks callbacks = {0};
  struct mg_context *context = mg_start(&callbacks, NULL, options);
  if (!context)
    return -1;
  mg_set_request_handler(context, "/", handle, NULL);
  mg_set_request_handler(context, "/old", NULL, NULL);
  mg_stop(context);
  return 0;
}
