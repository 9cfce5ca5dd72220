// What a client connects is closed again; a server is stopped.
#include <civetweb.h>

int ask(const char *host) {
  char error[100];
  struct mg_connection *peer = mg_connect_client(host, 80, 0, error, sizeof error); // expect: http-leaked-handle
  if (!peer)
    return -1;
  mg_printf(peer, "GET / HTTP/1.0\r\n\r\n");
  if (mg_get_response(peer, error, sizeof error, 1000) < 0)
    return -1;
  int status = mg_get_response_info(peer)->status_code;
  mg_close_connection(peer);
  return status;
}

int closes(const char *host) {
  char error[100];
  struct mg_connection *peer = mg_connect_client(host, 80, 0, error, sizeof error);
  if (!peer)
    return -1;
  mg_printf(peer, "GET / HTTP/1.0\r\n\r\n");
  int result = mg_get_response(peer, error, sizeof error, 1000);
  mg_close_connection(peer);
  return result;
}

struct server {
  struct mg_context *context;
};
int start(struct server *server, const char **options) {
  struct mg_callbacks callbacks = {0};
  server->context = mg_start(&callbacks, server, options);
  return server->context != NULL;
}
void stop(struct server *server) { mg_stop(server->context); }

int download(const char *host) {
  char error[100];
  struct mg_connection *peer =
      mg_download(host, 80, 0, error, sizeof error, "%s", "GET / HTTP/1.0\r\n\r\n");
  int isThere = peer != NULL;
  if (peer)
    mg_close_connection(peer);
  return isThere;
}
