// errors: yes
#include <event2/http.h>
#include <stdlib.h>

// Not analysed: it does not compile.
static void broken(struct evhttp_request *req, void *arg) {
  if (no_such_condition)
    exit(1);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// The others are.
static void exits(struct evhttp_request *req, void *arg) {
  if (!arg)
    exit(1); // expect: http-process-exit-in-handler
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void answers(struct evhttp_request *req, void *arg) {
  if (!arg)
    evhttp_send_error(req, HTTP_INTERNAL, NULL);
  else
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

void run(struct evhttp *http) {
  evhttp_set_cb(http, "/1", exits, http);
  evhttp_set_cb(http, "/2", answers, http);
  evhttp_set_cb(http, "/3", broken, http);
}
