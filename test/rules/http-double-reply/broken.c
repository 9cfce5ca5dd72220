// errors: yes
// A function with an error is not judged, the others of its file are.
#include <event2/http.h>

static void broken(struct evhttp_request *req, void *arg) {
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", no_such_variable);
}

static void sound(struct evhttp_request *req, void *arg) {
  if (!arg)
    evhttp_send_error(req, 400, "no");
  evhttp_send_reply(req, HTTP_OK, "OK", NULL); // expect: http-double-reply
}

static void clean(struct evhttp_request *req, void *arg) {
  if (!arg) {
    evhttp_send_error(req, 400, "no");
    return;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

void run(struct evhttp *http) {
  evhttp_set_cb(http, "/1", broken, NULL);
  evhttp_set_cb(http, "/2", sound, NULL);
  evhttp_set_gencb(http, clean, NULL);
}
