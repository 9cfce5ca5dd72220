// Servers that do not listen, and replies that are refused.
#include <event2/event.h>
#include <event2/http.h>
#include <microhttpd.h>

enum MHD_Result queue(struct MHD_Connection *connection, struct MHD_Response *response) {
  MHD_queue_response(connection, 200, response); // expect: http-unchecked-result
  return MHD_YES;
}

void listens(struct evhttp *http, struct event_base *base) {
  evhttp_bind_socket(http, "127.0.0.1", 8080); // expect: http-unchecked-result
  event_base_dispatch(base);
}

void asks(struct evhttp_connection *peer, struct evhttp_request *req) {
  evhttp_make_request(peer, req, EVHTTP_REQ_GET, "/"); // expect: http-unchecked-result
}

enum MHD_Result returned(struct MHD_Connection *connection, struct MHD_Response *response) {
  return MHD_queue_response(connection, 200, response);
}

enum MHD_Result stored(struct MHD_Connection *connection, struct MHD_Response *response) {
  enum MHD_Result result = MHD_queue_response(connection, 200, response);
  MHD_destroy_response(response);
  return result;
}

int tested(struct evhttp *http, struct event_base *base) {
  if (evhttp_bind_socket(http, "127.0.0.1", 8080) != 0)
    return -1;
  return event_base_dispatch(base);
}

// On purpose.
void ignored(struct evhttp_connection *peer, struct evhttp_request *req) {
  (void)evhttp_make_request(peer, req, EVHTTP_REQ_GET, "/");
}

int handle(struct evhttp *http) {
  struct evhttp_bound_socket *bound = evhttp_bind_socket_with_handle(http, "127.0.0.1", 8080);
  return bound ? (int)evhttp_bound_socket_get_fd(bound) : -1;
}
