// A handler reads the body itself, part by part: what it keeps is its own decision.
#include <civetweb.h>

static int handle(mg_connection *conn, void *) {
  char part[1024];
  while (mg_read(conn, part, sizeof part) > 0) {
  }
  mg_send_http_ok(conn, "text/plain", 0);
  return 200;
}

bool run(const char **options) {
  mg_callbacks callbacks{};
  mg_context *context = mg_start(&callbacks, nullptr, options);
  if (!context)
    return false;
  mg_set_request_handler(context, "/", handle, nullptr);
  mg_stop(context);
  return true;
}
