// The callback of all requests is a handler like the others: 0 lets them go on.
#include <civetweb.h>
#include <string.h>

static int forgets(struct mg_connection *conn) {
  if (mg_get_header(conn, "X-Secret"))
    return 0;
  return 403; // expect: http-missing-reply
}

static int answers(struct mg_connection *conn) {
  if (mg_get_header(conn, "X-Secret"))
    return 0;
  mg_send_http_error(conn, 403, "%s", "no");
  return 403;
}

static void ends(const struct mg_connection *conn, int status) {}

int run(const char **options) {
  struct mg_callbacks first, second;
  memset(&first, 0, sizeof first);
  memset(&second, 0, sizeof second);
  first.begin_request = forgets;
  second.begin_request = answers;
  second.end_request = ends;
  struct mg_context *one = mg_start(&first, NULL, options), *two = mg_start(&second, NULL, options);
  if (one)
    mg_stop(one);
  if (two)
    mg_stop(two);
  return 0;
}
