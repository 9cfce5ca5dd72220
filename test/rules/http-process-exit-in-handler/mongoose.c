// One loop serves all connections of mongoose.
#include "../../stubs/mongoose/mongoose.h"
#include <stdlib.h>

static void leave(void) { exit(1); }

static void on_message(struct mg_connection *c, int event, void *data) {
  struct mg_http_message *message = (struct mg_http_message *)data;
  if (event != MG_EV_HTTP_MSG)
    return;
  if (mg_match(message->uri, mg_str("/quit"), NULL))
    exit(0); // expect: http-process-exit-in-handler
  mg_http_reply(c, 200, "", "ok");
}

static void on_error(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_ERROR)
    leave(); // expect: http-process-exit-in-handler
  else if (event == MG_EV_HTTP_MSG)
    mg_http_reply(c, 200, "", "ok");
  (void)data;
}

/* --- clean --------------------------------------------------------------------- */

static int is_over;

static void stops_the_loop(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG) {
    is_over = 1;
    mg_http_reply(c, 200, "", "bye");
  }
  (void)data;
}

static void closes(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_ERROR)
    c->is_closing = 1;
  (void)data;
}

static void got(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG)
    exit(0);
  (void)c, (void)data;
}

int download(const char *url) {
  struct mg_mgr manager;
  mg_mgr_init(&manager);
  if (!mg_http_connect(&manager, url, got, NULL))
    return 1;
  for (;;)
    mg_mgr_poll(&manager, 1000);
}

int main(void) {
  const char *url = "http://127.0.0.1:8080";
  struct mg_mgr manager;
  mg_mgr_init(&manager);
  if (!mg_http_listen(&manager, url, on_message, NULL) ||
      !mg_http_listen(&manager, url, on_error, NULL) ||
      !mg_http_listen(&manager, url, closes, NULL) ||
      !mg_http_listen(&manager, url, stops_the_loop, NULL))
    exit(1);
  while (!is_over)
    mg_mgr_poll(&manager, 1000);
  mg_mgr_free(&manager);
  return 0;
}
