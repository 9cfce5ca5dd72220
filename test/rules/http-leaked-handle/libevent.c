// Servers, connections and parsed URIs are the program's to free; a request that is made is not.
#include <event2/event.h>
#include <event2/http.h>
#include <string.h>

static void answered(struct evhttp_request *req, void *arg) {}

int uri_on_one_way(const char *text) {
  struct evhttp_uri *uri = evhttp_uri_parse(text); // expect: http-leaked-handle
  if (!uri)
    return -1;
  const char *host = evhttp_uri_get_host(uri);
  if (!host)
    return -1;
  int length = (int)strlen(host);
  evhttp_uri_free(uri);
  return length;
}

int connection_is_lost(struct event_base *base) {
  struct evhttp_connection *peer = evhttp_connection_base_new(base, NULL, "127.0.0.1", 80); // expect: http-leaked-handle
  struct evhttp_request *req = evhttp_request_new(answered, NULL);
  if (!req)
    return -1;
  if (evhttp_make_request(peer, req, EVHTTP_REQ_GET, "/") != 0) {
    evhttp_connection_free(peer);
    return -1;
  }
  event_base_dispatch(base);
  evhttp_connection_free(peer);
  return 0;
}

int uri(const char *text) {
  struct evhttp_uri *uri = evhttp_uri_parse(text);
  if (!uri)
    return -1;
  int port = evhttp_uri_get_port(uri);
  evhttp_uri_free(uri);
  return port;
}

int made(struct evhttp_connection *peer) {
  struct evhttp_request *req = evhttp_request_new(answered, NULL);
  return req ? evhttp_make_request(peer, req, EVHTTP_REQ_GET, "/") : -1;
}

int not_made(struct evhttp_connection *peer, int sends) {
  struct evhttp_request *req = evhttp_request_new(answered, NULL);
  if (!req)
    return -1;
  if (!sends) {
    evhttp_request_free(req);
    return 0;
  }
  return evhttp_make_request(peer, req, EVHTTP_REQ_GET, "/");
}

// A handler does not free what it is given.
static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

int server(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return -1;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 65536);
  evhttp_set_gencb(http, handle, NULL);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080);
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int by_itself(struct event_base *base) {
  struct evhttp_connection *peer = evhttp_connection_base_new(base, NULL, "127.0.0.1", 80);
  if (!peer)
    return -1;
  evhttp_connection_free_on_completion(peer);
  return made(peer);
}
