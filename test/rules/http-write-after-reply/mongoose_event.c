// A chunk behind a whole reply belongs to no reply.
#include "../../stubs/mongoose/mongoose.h"

static void behind(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG) {
    mg_http_reply(c, 200, "Transfer-Encoding: chunked\r\n", "");
    mg_http_printf_chunk(c, "%s", "part"); // expect: http-write-after-reply
  }
  (void)data;
}

/* --- clean --------------------------------------------------------------------- */

static void chunked(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG) {
    mg_printf(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    mg_http_printf_chunk(c, "%s", "part");
    mg_http_write_chunk(c, "", 0);
  } else if (event == MG_EV_POLL) {
    mg_http_write_chunk(c, (const char *)data, 1);
  }
}

static void either(struct mg_connection *c, int event, void *data) {
  struct mg_http_message *message = (struct mg_http_message *)data;
  if (event != MG_EV_HTTP_MSG)
    return;
  if (message->body.len == 0) {
    mg_http_reply(c, 400, "", "empty");
    return;
  }
  mg_http_write_chunk(c, "x", 1);
}

int serve(struct mg_mgr *manager) {
  const char *url = "http://127.0.0.1:8080";
  return mg_http_listen(manager, url, behind, NULL) &&
         mg_http_listen(manager, url, chunked, NULL) && mg_http_listen(manager, url, either, NULL);
}
