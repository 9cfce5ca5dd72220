// options: http-redirect-status.ReportDefault=true
// errors: yes
#include <civetweb.h>

// Not analysed: it does not compile.
int broken(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, no_such_target, 200);
  return 302;
}

// The others are.
int wrong(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/", 200); // expect: http-redirect-status
  return 302;
}

int right(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/", 307);
  return 307;
}
