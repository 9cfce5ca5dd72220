// evhttp never answers by itself: who forgets a request leaves the client waiting for ever.
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void early_return(struct evhttp_request *req, void *arg) {
  const char *uri = evhttp_request_get_uri(req);
  if (strlen(uri) > 100)
    return; // expect: http-missing-reply
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void no_else(struct evhttp_request *req, void *arg) {
  if (evhttp_request_get_command(req) == EVHTTP_REQ_GET)
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
} // expect: http-missing-reply

static void only_logs(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  if (!buffer) {
    fprintf(stderr, "no memory\n");
    return; // expect: http-missing-reply
  }
  evhttp_send_reply(req, HTTP_OK, "OK", buffer);
  evbuffer_free(buffer);
}

static void no_default(struct evhttp_request *req, void *arg) {
  switch (evhttp_request_get_command(req)) {
  case EVHTTP_REQ_GET:
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
    break;
  case EVHTTP_REQ_POST:
    evhttp_send_reply(req, 201, "Created", NULL);
    break;
  default:
    break;
  }
} // expect: http-missing-reply

static void in_a_loop(struct evhttp_request *req, void *arg) {
  static const char *const known[] = {"/a", "/b"};
  const char *uri = evhttp_request_get_uri(req);
  for (int i = 0; i < 2; ++i)
    if (strcmp(uri, known[i]) == 0) {
      evhttp_send_reply(req, HTTP_OK, "OK", NULL);
      return;
    }
} // expect: http-missing-reply

static int reply_if(struct evhttp_request *req, const char *text) {
  if (!text)
    return -1;
  evhttp_send_reply(req, HTTP_OK, text, NULL);
  return 0;
}
static void helper_does_not(struct evhttp_request *req, void *arg) {
  if (reply_if(req, arg) != 0)
    return; // expect: http-missing-reply
}

// --- chunks ---------------------------------------------------------------------------
static void never_ended(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  if (!buffer)
    return; // expect: http-missing-reply
  evbuffer_add_printf(buffer, "ok");
  evhttp_send_reply_chunk(req, buffer);
  evhttp_send_reply_end(req);
  evbuffer_free(buffer);
}

static void ended(struct evhttp_request *req, void *arg) {
  evhttp_send_reply_start(req, HTTP_OK, "OK");
  for (int i = 0; i < 3; ++i) {
    struct evbuffer *buffer = evbuffer_new();
    if (!buffer)
      break;
    evbuffer_add_printf(buffer, "%d\n", i);
    evhttp_send_reply_chunk(req, buffer);
    evbuffer_free(buffer);
  }
  evhttp_send_reply_end(req);
}

// --- answered on each way ---------------------------------------------------------------
static void each_way(struct evhttp_request *req, void *arg) {
  if (evhttp_request_get_command(req) != EVHTTP_REQ_GET) {
    evhttp_send_error(req, HTTP_BADMETHOD, NULL);
    return;
  }
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static void fail(struct evhttp_request *req, int code) { evhttp_send_error(req, code, NULL); }

static void in_a_helper(struct evhttp_request *req, void *arg) {
  if (!arg) {
    fail(req, 403);
    return;
  }
  fail(req, 404);
}

static void through_goto(struct evhttp_request *req, void *arg) {
  struct evbuffer *buffer = evbuffer_new();
  if (!buffer)
    goto error;
  if (evbuffer_add(buffer, "ok", 2) != 0)
    goto error;
  evhttp_send_reply(req, HTTP_OK, "OK", buffer);
  evbuffer_free(buffer);
  return;
error:
  evhttp_send_error(req, HTTP_INTERNAL, NULL);
  if (buffer)
    evbuffer_free(buffer);
}

static void correlated(struct evhttp_request *req, void *arg) {
  int done = 0;
  if (arg) {
    evhttp_send_reply(req, HTTP_OK, "OK", NULL);
    done = 1;
  }
  if (!done)
    evhttp_send_error(req, HTTP_NOTFOUND, NULL);
}

static void helper_tells(struct evhttp_request *req, void *arg) {
  if (reply_if(req, arg) != 0)
    evhttp_send_error(req, HTTP_NOTFOUND, NULL);
}

static void stops_the_program(struct evhttp_request *req, void *arg) {
  if (!arg)
    abort();
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

// --- somebody else answers ----------------------------------------------------------------
struct job {
  struct evhttp_request *req;
  struct job *next;
};
static struct job *jobs;

static void queued(struct evhttp_request *req, void *arg) {
  struct job *job = malloc(sizeof *job);
  if (!job) {
    evhttp_send_error(req, HTTP_INTERNAL, NULL);
    return;
  }
  job->req = req;
  job->next = jobs;
  jobs = job;
}
void answer_all(void) {
  while (jobs) {
    struct job *job = jobs;
    jobs = job->next;
    evhttp_send_reply(job->req, HTTP_OK, "OK", NULL);
    free(job);
  }
}

static void tick(evutil_socket_t fd, short what, void *arg) {
  evhttp_send_reply(arg, HTTP_OK, "OK", NULL);
}
static void after_a_while(struct evhttp_request *req, void *arg) {
  static const struct timeval second = {1, 0};
  if (event_base_once(arg, -1, EV_TIMEOUT, tick, req, &second) != 0)
    evhttp_send_error(req, HTTP_INTERNAL, NULL);
}

void answer_elsewhere(struct evhttp_request *req);
static void elsewhere(struct evhttp_request *req, void *arg) { answer_elsewhere(req); }

// The answer to a request of our own is no handler.
static void answered(struct evhttp_request *req, void *arg) {
  if (!req)
    return;
  printf("%d\n", evhttp_request_get_response_code(req));
}
static int ask(struct evhttp_connection *peer) {
  struct evhttp_request *req = evhttp_request_new(answered, NULL);
  return req ? evhttp_make_request(peer, req, EVHTTP_REQ_GET, "/") : -1;
}

void run(struct event_base *base, struct evhttp_connection *peer) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    return;
  evhttp_set_timeout(http, 30);
  evhttp_set_max_body_size(http, 65536);
  evhttp_set_cb(http, "/1", early_return, NULL);
  evhttp_set_cb(http, "/2", no_else, NULL);
  evhttp_set_cb(http, "/3", only_logs, NULL);
  evhttp_set_cb(http, "/4", no_default, NULL);
  evhttp_set_cb(http, "/5", in_a_loop, NULL);
  evhttp_set_cb(http, "/6", helper_does_not, NULL);
  evhttp_set_cb(http, "/7", never_ended, NULL);
  evhttp_set_cb(http, "/8", ended, NULL);
  evhttp_set_cb(http, "/9", each_way, NULL);
  evhttp_set_cb(http, "/10", in_a_helper, NULL);
  evhttp_set_cb(http, "/11", through_goto, NULL);
  evhttp_set_cb(http, "/12", correlated, NULL);
  evhttp_set_cb(http, "/13", helper_tells, NULL);
  evhttp_set_cb(http, "/14", stops_the_program, NULL);
  evhttp_set_cb(http, "/15", queued, NULL);
  evhttp_set_cb(http, "/16", after_a_while, base);
  evhttp_set_gencb(http, elsewhere, NULL);
  if (ask(peer) == 0 && evhttp_bind_socket(http, "127.0.0.1", 8080) == 0)
    event_base_dispatch(base);
  evhttp_free(http);
}
