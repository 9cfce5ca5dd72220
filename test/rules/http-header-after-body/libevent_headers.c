// A header that is added when the header is out is lost, and the call says that all is well.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/keyvalq_struct.h>

static void after_start(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", "1"); // expect: http-header-after-body
  evhttp_send_reply_end(req);
}

static void after_reply(struct evhttp_request *req, void *arg) {
  struct evkeyvalq *headers = evhttp_request_get_output_headers(req);
  evhttp_add_header(headers, "Content-Type", "text/plain");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
  evhttp_add_header(headers, "X-Late", "1"); // expect: http-header-after-body
}

static void type(struct evhttp_request *req) {
  evhttp_add_header(evhttp_request_get_output_headers(req), "Content-Type", "text/plain");
}

static void in_a_helper(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  type(req); // expect: http-header-after-body
  evhttp_send_reply_end(req);
}

static void first(struct evhttp_request *req, void *arg) {
  struct evkeyvalq *headers = evhttp_request_get_output_headers(req);
  evhttp_add_header(headers, "Content-Type", "text/plain");
  evhttp_add_header(headers, "Cache-Control", "no-store");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void before_start(struct evhttp_request *req, void *arg) {
  evhttp_add_header(evhttp_request_get_output_headers(req), "Content-Type", "text/plain");
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  struct evbuffer *buffer = evbuffer_new();
  evbuffer_add_printf(buffer, "ok");
  evhttp_send_reply_chunk(req, buffer);
  evhttp_send_reply_end(req);
  evbuffer_free(buffer);
}

static void common(struct evhttp_request *req) {
  evhttp_add_header(evhttp_request_get_output_headers(req), "Cache-Control", "no-store");
}

static void helper_first(struct evhttp_request *req, void *arg) {
  common(req);
  evhttp_send_error(req, HTTP_NOTFOUND, NULL);
}

static void on_a_branch(struct evhttp_request *req, void *arg) {
  struct evkeyvalq *headers = evhttp_request_get_output_headers(req);
  if (!arg) {
    evhttp_send_error(req, HTTP_NOTFOUND, NULL);
    return;
  }
  evhttp_add_header(headers, "Content-Type", "text/plain");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void in_a_loop(struct evhttp_request *req, void *arg) {
  static const char *const names[] = {"X-A", "X-B", "X-C"};
  for (int i = 0; i < 3; ++i)
    evhttp_add_header(evhttp_request_get_output_headers(req), names[i], "1");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// Reading headers is never too late, nor is a list of the program's own.
static void reads(struct evhttp_request *req, void *arg) {
  struct evkeyvalq arguments;
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  const char *agent = evhttp_find_header(evhttp_request_get_input_headers(req), "User-Agent");
  if (evhttp_parse_query_str("a=b", &arguments) == 0) {
    evhttp_add_header(&arguments, "agent", agent ? agent : "");
    evhttp_clear_headers(&arguments);
  }
  evhttp_send_reply_end(req);
}

// Another request.
static void forwards(struct evhttp_request *req, void *arg) {
  struct evhttp_connection *peer = arg;
  struct evhttp_request *next = evhttp_request_new(first, NULL);
  evhttp_send_reply(req, 202, "Accepted", NULL);
  if (!next)
    return;
  evhttp_add_header(evhttp_request_get_output_headers(next), "Host", "example.org");
  if (evhttp_make_request(peer, next, EVHTTP_REQ_GET, "/") != 0)
    return;
}

void run(struct event_base *base, struct evhttp_connection *peer) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 65536);
  evhttp_set_cb(http, "/1", after_start, NULL);
  evhttp_set_cb(http, "/2", after_reply, NULL);
  evhttp_set_cb(http, "/3", in_a_helper, NULL);
  evhttp_set_cb(http, "/4", first, NULL);
  evhttp_set_cb(http, "/5", before_start, NULL);
  evhttp_set_cb(http, "/6", helper_first, NULL);
  evhttp_set_cb(http, "/7", on_a_branch, NULL);
  evhttp_set_cb(http, "/8", in_a_loop, NULL);
  evhttp_set_cb(http, "/9", reads, NULL);
  evhttp_set_cb(http, "/10", forwards, peer);
  if (evhttp_bind_socket(http, "127.0.0.1", 8080) == 0)
    event_base_dispatch(base);
  evhttp_free(http);
}
