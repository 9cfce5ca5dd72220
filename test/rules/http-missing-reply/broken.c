// errors: yes
// A function with an error is not judged, the others of its file are.
#include <event2/http.h>

static void broken(struct evhttp_request *req, void *arg) {
  if (no_such_variable)
    return;
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void sound(struct evhttp_request *req, void *arg) {
  if (!arg)
    return; // expect: http-missing-reply
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void clean(struct evhttp_request *req, void *arg) {
  if (!arg) {
    evhttp_send_error(req, 400, "no");
    return;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// It may answer, had it compiled.
static void answers(struct evhttp_request *req) { evhttp_send_reply(req, no_such_status, "OK", NULL); }
static void through_a_broken_one(struct evhttp_request *req, void *arg) { answers(req); }

void run(struct evhttp *http) {
  evhttp_set_cb(http, "/1", broken, NULL);
  evhttp_set_cb(http, "/2", sound, NULL);
  evhttp_set_cb(http, "/3", through_a_broken_one, NULL);
  evhttp_set_gencb(http, clean, NULL);
}
