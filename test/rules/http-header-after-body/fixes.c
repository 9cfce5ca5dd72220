// The header moves before what sent all headers out, where that changes nothing else.
#include <civetweb.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>
#include <stdio.h>
#include <string.h>

static char shared[8];
const char *current(void);

// --- moved --------------------------------------------------------------------------------
static void next_line(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", "1"); // expect: http-header-after-body fixed
  evhttp_send_reply_end(req);
}

static void two_of_them(struct evhttp_request *req, void *arg) {
  struct evkeyvalq *headers = evhttp_request_get_output_headers(req);
  const char *name = arg;
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_add_header(headers, "X-One", "1"); // expect: http-header-after-body fixed
  evhttp_add_header(headers, // expect: http-header-after-body fixed
                    "X-Name",
                    name); // of this request
  evhttp_send_reply_end(req);
}

static void in_a_branch(struct evhttp_request *req, void *arg) {
  if (arg) {
    evhttp_send_reply_start(req, HTTP_OK, "OK");
    evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", "1"); // expect: http-header-after-body fixed
    evhttp_send_reply_end(req);
  }
}

static void something_between(struct evhttp_request *req, void *arg) {
  const char *name = arg;
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  size_t length = strlen(name);
  printf("%zu\n", length);
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Name", name); // expect: http-header-after-body fixed
  evhttp_send_reply_end(req);
}

static int behind_the_status(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 200);
  mg_response_header_send(conn);
  mg_response_header_add(conn, "Content-Type", "text/plain", -1); // expect: http-header-after-body fixed
  mg_write(conn, "ok", 2);
  return 200;
}

// --- left where it is -----------------------------------------------------------------------
// There is no header yet to which it could be added.
static int before_any_status(struct mg_connection *conn, void *data) {
  mg_send_http_ok(conn, "text/plain", 2);
  mg_response_header_add_lines(conn, "Cache-Control: no-store\r\n"); // expect: http-header-after-body unfixed
  mg_write(conn, "ok", 2);
  return 200;
}

static void declared_between(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  const char *name = arg;
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Name", name); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void written_between(struct evhttp_request *req, void *arg) {
  const char *name = "none";
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  name = arg;
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Name", name); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void filled_between(struct evhttp_request *req, void *arg) {
  char text[8];
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  snprintf(text, sizeof text, "%p", arg);
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Name", text); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void of_everybody(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Name", shared); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void computed(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Name", current()); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void under_a_condition(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  if (arg)
    evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", "1"); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void left_between(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  if (!arg) {
    evhttp_send_reply_end(req);
    return;
  }
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", "1"); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void begins_the_line(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK"); evhttp_add_header(evhttp_request_get_output_headers(req), "A", "1"); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void result_is_asked(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  int result = evhttp_add_header(evhttp_request_get_output_headers(req), "A", "1"); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
  printf("%d\n", result);
}

// The status that goes out may be the right one.
static int status(struct mg_connection *conn, void *data) {
  mg_response_header_start(conn, 200);
  mg_response_header_send(conn);
  mg_response_header_start(conn, 500); // expect: http-header-after-body unfixed
  return 200;
}

#define HEADER(req, name) \
  evhttp_add_header(evhttp_request_get_output_headers(req), (name), "1")
#define START(req) evhttp_send_reply_start((req), HTTP_OK, "OK")

static void macro(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  HEADER(req, "X-Late"); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void macro_sends(struct evhttp_request *req, void *arg) {
  START(req);
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", "1"); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}

static void begin(struct evhttp_request *req) { evhttp_send_reply_start(req, HTTP_OK, "OK"); }

static void a_helper_sends(struct evhttp_request *req, void *arg) {
  begin(req);
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", "1"); // expect: http-header-after-body unfixed
  evhttp_send_reply_end(req);
}
