// Handles that the multi handle gives back, in a helper of an event loop.
#include <curl/curl.h>

struct loop {
  CURLM *multi;
  int running;
};

static void check_done(struct loop *l) {
  CURLMsg *message;
  int left;
  while ((message = curl_multi_info_read(l->multi, &left))) {
    if (message->msg == CURLMSG_DONE) {
      CURL *easy = message->easy_handle;
      curl_multi_remove_handle(l->multi, easy);
      curl_easy_cleanup(easy);
    }
  }
}

static void on_timer(struct loop *l) {
  curl_multi_socket_action(l->multi, CURL_SOCKET_TIMEOUT, 0, &l->running);
  check_done(l);
}

static void on_event(struct loop *l, curl_socket_t socket) {
  curl_multi_socket_action(l->multi, socket, 0, &l->running);
  check_done(l);
}

// Each call finds other handles.
void run(struct loop *l, const curl_socket_t *sockets, int count) {
  for (int i = 0; i < count; ++i) {
    if (sockets[i] == CURL_SOCKET_TIMEOUT)
      on_timer(l);
    else
      on_event(l, sockets[i]);
  }
}

// The same message twice.
void released_twice(CURLM *multi) {
  int left;
  CURLMsg *message = curl_multi_info_read(multi, &left);
  if (!message)
    return;
  curl_easy_cleanup(message->easy_handle);
  curl_easy_cleanup(message->easy_handle); // expect: http-double-release ""
}

// A stack of requests: which of them is released, nobody knows.
struct request {
  struct curl_slist *headers;
};

static struct request *stack[32];
static int depth;

static void forget(struct request *request) {
  curl_slist_free_all(request->headers);
  request->headers = NULL;
}

void forget_all(void) {
  while (depth--)
    forget(stack[depth]);
}

void forget_the_last_two(void) {
  struct request *last = stack[--depth];
  curl_slist_free_all(last->headers);
  forget(stack[--depth]);
}
