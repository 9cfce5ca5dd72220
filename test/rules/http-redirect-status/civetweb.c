// options: http-redirect-status.ReportDefault=true
// civetweb refuses a status that is no redirect and sends nothing; 0 is 307.
#include <civetweb.h>
#include <stdlib.h>

#define HERE_FOR_GOOD 308
#define REDIRECT(conn, to) mg_send_http_redirect((conn), (to), 307)
enum { MOVED = 301, GONE = 410 };

struct rule {
  const char *target;
  int status;
};

int not_found(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/new", 404); // expect: http-redirect-status warning "the status 404"
  return 302;
}

int fine(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/new", 200); // expect: http-redirect-status
  return 200;
}

int enumerator(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/new", GONE); // expect: http-redirect-status "410"
  return GONE;
}

// Neither says where to go next.
int not_modified(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/new", 304); // expect: http-redirect-status
  return 304;
}

int on_one_way(struct mg_connection *conn, void *data) {
  if (data)
    mg_send_http_redirect(conn, data, 303);
  else
    mg_send_http_redirect(conn, "/", 400); // expect: http-redirect-status
  return 303;
}

int see_other(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/new", 303);
  return 303;
}

int moved(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/new", MOVED);
  return MOVED;
}

int macro(struct mg_connection *conn, void *data) {
  REDIRECT(conn, "/new");
  return 307;
}

int macro_constant(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/new", HERE_FOR_GOOD);
  return HERE_FOR_GOOD;
}

// The configuration decides.
int field(struct mg_connection *conn, void *data) {
  const struct rule *rule = data;
  mg_send_http_redirect(conn, rule->target, rule->status);
  return rule->status;
}

int from_the_environment(struct mg_connection *conn, void *data) {
  const char *status = getenv("REDIRECT");
  mg_send_http_redirect(conn, "/new", status ? atoi(status) : 307);
  return 307;
}

static int redirect(struct mg_connection *conn, const char *target, int for_good) {
  int status = for_good ? 308 : 307;
  mg_send_http_redirect(conn, target, status);
  return status;
}
int helper(struct mg_connection *conn, void *data) { return redirect(conn, "/new", data != NULL); }

int first_match(struct mg_connection *conn, void *data) {
  for (const struct rule *rule = data; rule->target; ++rule)
    if (rule->status >= 300 && rule->status < 400) {
      mg_send_http_redirect(conn, rule->target, rule->status);
      return rule->status;
    }
  return 0;
}

// The library's words for 307.
int zero(struct mg_connection *conn, void *data) {
  mg_send_http_redirect(conn, "/new", 0);
  return 307;
}

// An error is no redirect.
int error(struct mg_connection *conn, void *data) {
  mg_send_http_error(conn, 404, "%s", "not here");
  return 404;
}
