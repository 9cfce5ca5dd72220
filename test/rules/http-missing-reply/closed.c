// A client need not be answered whose connection is closed, whose request is not there, or that waits for a thread.
#include <assert.h>
#include <event2/bufferevent.h>
#include <event2/event.h>
#include <event2/http.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static void no_request(struct evhttp_request *req, void *arg) {
  if (!req)
    return;
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void closes(struct evhttp_request *req, void *arg) {
  if (!arg) {
    evhttp_connection_free(evhttp_request_get_connection(req));
    return;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void closes_later(struct evhttp_request *req, void *arg) {
  struct evhttp_connection *peer = evhttp_request_get_connection(req);
  if (!arg) {
    evhttp_connection_free(peer);
    return;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void *answer(void *arg) {
  struct evhttp_request *req = arg;
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
  return NULL;
}
static void on_a_thread(struct evhttp_request *req, void *arg) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, answer, req) != 0) {
    evhttp_send_error(req, HTTP_INTERNAL, NULL);
    return;
  }
  pthread_detach(thread);
}

static void on_a_thread_or_not(struct evhttp_request *req, void *arg) {
  pthread_t thread;
  if (!arg)
    return; // expect: http-missing-reply
  pthread_create(&thread, NULL, answer, req);
}

struct job {
  struct evhttp_request *req;
  struct event *timer;
};
static void fire(evutil_socket_t fd, short what, void *arg) {
  struct job *job = arg;
  evhttp_send_reply(job->req, HTTP_OK, "OK", NULL);
  event_free(job->timer);
  free(job);
}
static void by_a_timer(struct evhttp_request *req, void *arg) {
  static const struct timeval second = {1, 0};
  struct job *job = calloc(1, sizeof *job);
  if (!job) {
    evhttp_send_error(req, HTTP_INTERNAL, NULL);
    return;
  }
  job->req = req;
  job->timer = evtimer_new(arg, fire, job);
  evtimer_add(job->timer, &second);
}

static void leaks_the_job(struct evhttp_request *req, void *arg) {
  struct job *job = calloc(1, sizeof *job);
  if (!job)
    return; // expect: http-missing-reply
  job->req = req;
  job->timer = evtimer_new(arg, fire, job);
}

static void asserts(struct evhttp_request *req, void *arg) {
  assert(arg);
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void takes_over(struct evhttp_request *req, void *arg) {
  struct bufferevent *raw = evhttp_connection_get_bufferevent(evhttp_request_get_connection(req));
  bufferevent_write(raw, "HTTP/1.1 101 Switching Protocols\r\n\r\n", 36);
}

void run(struct evhttp *http, struct event_base *base) {
  evhttp_set_cb(http, "/1", no_request, NULL);
  evhttp_set_cb(http, "/2", closes, NULL);
  evhttp_set_cb(http, "/3", closes_later, NULL);
  evhttp_set_cb(http, "/4", on_a_thread, NULL);
  evhttp_set_cb(http, "/5", on_a_thread_or_not, NULL);
  evhttp_set_cb(http, "/6", by_a_timer, base);
  evhttp_set_cb(http, "/7", leaks_the_job, base);
  evhttp_set_cb(http, "/8", asserts, NULL);
  evhttp_set_cb(http, "/9", takes_over, NULL);
}
