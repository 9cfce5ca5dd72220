// errors: yes
// A function with an error is not judged, the others of its file are.
#include <event2/http.h>

static void broken(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", no_such_variable);
}

static void sound(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Late", "1"); // expect: http-header-after-body
  evhttp_send_reply_end(req);
}

static void clean(struct evhttp_request *req, void *arg) {
  evhttp_add_header(evhttp_request_get_output_headers(req), "X-Early", "1");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

void run(struct evhttp *http) {
  evhttp_set_cb(http, "/1", broken, NULL);
  evhttp_set_cb(http, "/2", sound, NULL);
  evhttp_set_gencb(http, clean, NULL);
}
