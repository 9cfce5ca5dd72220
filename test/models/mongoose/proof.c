//===- proof.c - Every row of the mongoose model, used once ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/mongoose: a row that is not used here fails the
// test. With the library's own header it compiles as well. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <mongoose.h>

static void print(struct mg_connection *c, const char *format, ...) {
  va_list list;
  va_start(list, format);
  mg_vprintf(c, format, &list);
  va_end(list);
}

static void on_time(void *data) { (void)data; }

static void on_event(struct mg_connection *c, int event, void *data) {
  struct mg_http_message *message = (struct mg_http_message *)data;
  struct mg_http_serve_opts options = {.root_dir = "/srv"};
  struct mg_http_part part;
  char user[16], password[16];
  if (event != MG_EV_HTTP_MSG)
    return;
  mg_http_creds(message, user, sizeof(user), password, sizeof(password));
  if (mg_http_get_var(&message->query, "a", user, sizeof(user)) > 0)
    mg_http_reply(c, 200, "", "%s", user);
  if (mg_match(message->uri, mg_str("/ws"), NULL))
    mg_ws_upgrade(c, message, NULL);
  if (mg_http_get_header(message, "Host") &&
      mg_http_var(message->body, mg_str("b")).len)
    mg_http_serve_file(c, message, "/srv/file", &options);
  if (mg_http_next_multipart(message->body, 0, &part))
    mg_http_upload(c, message, NULL, "/tmp", 65536);
  mg_http_serve_dir(c, message, &options);
  print(c, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
  mg_printf(c, "%s", "");
  mg_send(c, "", 0);
  mg_http_printf_chunk(c, "%s", "part");
  mg_http_write_chunk(c, "", 0);
  mg_ws_send(c, "", 0, 1);
  mg_ws_printf(c, 1, "%s", "");
  (void)mg_http_status(message);
}

int serve(void) {
  struct mg_mgr manager;
  struct mg_connection *client;
  mg_mgr_init(&manager);
  mg_wakeup_init(&manager);
  if (!mg_http_listen(&manager, "http://127.0.0.1:8080", on_event, NULL) ||
      !mg_listen(&manager, "tcp://127.0.0.1:8081", on_event, NULL))
    return -1;
  client = mg_http_connect(&manager, "http://127.0.0.1:8080", on_event, NULL);
  mg_http_bauth(client, "user", "");
  mg_close_conn(client);
  mg_connect(&manager, "tcp://127.0.0.1:8081", on_event, NULL);
  mg_timer_add(&manager, 1000, 0, on_time, NULL);
  mg_wakeup(&manager, 1, "", 0);
  mg_mgr_poll(&manager, 1000);
  mg_mgr_free(&manager);
  return 0;
}
