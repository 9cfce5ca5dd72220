// Each reply of mongoose is sent: the client takes the second for its next answer.
#include "../../stubs/mongoose/mongoose.h"

static int is_allowed(struct mg_http_message *message);

static void fail(struct mg_connection *c, int status) {
  mg_http_reply(c, status, "", "%s", "failed");
}

static void no_return(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG) {
    struct mg_http_message *message = (struct mg_http_message *)data;
    if (!is_allowed(message))
      mg_http_reply(c, 403, "", "no");
    mg_http_reply(c, 200, "", "yes"); // expect: http-double-reply
  }
}

static void falls_to_files(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG) {
    struct mg_http_message *message = (struct mg_http_message *)data;
    struct mg_http_serve_opts options = {.root_dir = "/srv"};
    if (mg_match(message->uri, mg_str("/api"), NULL))
      fail(c, 404);
    mg_http_serve_dir(c, message, &options); // expect: http-double-reply
  }
}

static void upgraded(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG) {
    mg_ws_upgrade(c, (struct mg_http_message *)data, NULL);
    mg_http_reply(c, 200, "", "ok"); // expect: http-double-reply
  }
}

/* --- clean --------------------------------------------------------------------- */

static void routes(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG) {
    struct mg_http_message *message = (struct mg_http_message *)data;
    if (mg_match(message->uri, mg_str("/ws"), NULL)) {
      mg_ws_upgrade(c, message, NULL);
    } else if (mg_match(message->uri, mg_str("/api"), NULL)) {
      fail(c, 404);
    } else {
      struct mg_http_serve_opts options = {.root_dir = "/srv"};
      mg_http_serve_dir(c, message, &options);
    }
  } else if (event == MG_EV_WS_MSG) {
    mg_ws_send(c, "ok", 2, 1);
  }
}

static void by_goto(struct mg_connection *c, int event, void *data) {
  if (event != MG_EV_HTTP_MSG)
    return;
  if (!is_allowed((struct mg_http_message *)data))
    goto bad;
  mg_http_reply(c, 200, "", "ok");
  return;
bad:
  fail(c, 400);
}

static void correlated(struct mg_connection *c, int event, void *data) {
  int is_bad;
  if (event != MG_EV_HTTP_MSG)
    return;
  is_bad = !is_allowed((struct mg_http_message *)data);
  if (is_bad)
    fail(c, 400);
  if (!is_bad)
    mg_http_reply(c, 200, "", "ok");
}

static void by_switch(struct mg_connection *c, int event, void *data) {
  struct mg_http_message *message = (struct mg_http_message *)data;
  switch (event) {
  case MG_EV_HTTP_MSG:
    mg_http_serve_file(c, message, "/srv/file", NULL);
    break;
  case MG_EV_HTTP_HDRS:
    if (message->body.len > 65536)
      fail(c, 413);
    break;
  }
}

static void chunks(struct mg_connection *c, int event, void *data) {
  int i;
  if (event != MG_EV_HTTP_MSG)
    return;
  mg_printf(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (i = 0; i < 3; ++i)
    mg_http_printf_chunk(c, "%d", i);
  mg_http_write_chunk(c, "", 0);
  (void)data;
}

int serve(struct mg_mgr *manager) {
  const char *url = "http://127.0.0.1:8080";
  return mg_http_listen(manager, url, no_return, NULL) &&
         mg_http_listen(manager, url, falls_to_files, NULL) &&
         mg_http_listen(manager, url, upgraded, NULL) &&
         mg_http_listen(manager, url, routes, NULL) &&
         mg_http_listen(manager, url, by_goto, NULL) &&
         mg_http_listen(manager, url, correlated, NULL) &&
         mg_http_listen(manager, url, by_switch, NULL) &&
         mg_http_listen(manager, url, chunks, NULL);
}
