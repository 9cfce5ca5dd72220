// Handlers of evhttp: helpers, fields, conditions, loops, macros.
#include <assert.h>
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#define CHECK(ok) do { if (!(ok)) { fprintf(stderr, "failed: %s\n", #ok); exit(1); } } while (0)
#define REPLY_OK(req) evhttp_send_reply((req), HTTP_OK, "OK", NULL)

struct service {
  struct event_base *base;
  int fatal;
  const char *page;
};

static void exits(struct evhttp_request *req, void *arg) {
  if (evhttp_request_get_command(req) != EVHTTP_REQ_GET) {
    perror("no GET");
    exit(1); // expect: http-process-exit-in-handler "'exits' ends the process here"
  }
  REPLY_OK(req);
}

static void aborts(struct evhttp_request *req, void *arg) {
  struct evbuffer *body = evbuffer_new();
  if (!body)
    abort(); // expect: http-process-exit-in-handler
  evhttp_send_reply(req, HTTP_OK, "OK", body);
  evbuffer_free(body);
}

static void die(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(EXIT_FAILURE); // expect-step: "the process ends here"
}
static void *must(void *p) {
  if (!p)
    die("out of memory");
  return p;
}

static void helper(struct evhttp_request *req, void *arg) {
  if (!evhttp_request_get_uri(req))
    die("no address"); // expect: http-process-exit-in-handler
  REPLY_OK(req);
}

static void two_helpers(struct evhttp_request *req, void *arg) {
  struct evbuffer *body = must(evbuffer_new()); // expect: http-process-exit-in-handler
  evhttp_send_reply(req, HTTP_OK, "OK", body);
  evbuffer_free(body);
}

static void macro(struct evhttp_request *req, void *arg) {
  CHECK(evhttp_request_get_uri(req)); // expect: http-process-exit-in-handler
  REPLY_OK(req);
}

// Whether it is configured or not, a client decides when.
static void configured(struct evhttp_request *req, void *arg) {
  struct service *service = arg;
  if (!service->page && service->fatal)
    exit(2); // expect: http-process-exit-in-handler
  REPLY_OK(req);
}

static void in_a_loop(struct evhttp_request *req, void *arg) {
  for (int i = 0; i < 3; ++i)
    if (evbuffer_get_length(evhttp_request_get_input_buffer(req)) > 1u << i)
      exit(3); // expect: http-process-exit-in-handler
  REPLY_OK(req);
}

// --- clean ---------------------------------------------------------------------

static void answers(struct evhttp_request *req, void *arg) {
  if (evhttp_request_get_command(req) != EVHTTP_REQ_GET) {
    evhttp_send_error(req, HTTP_BADMETHOD, NULL);
    return;
  }
  REPLY_OK(req);
}

// What a failed assertion does is for builds that test.
static void asserts(struct evhttp_request *req, void *arg) {
  assert(req);
  REPLY_OK(req);
}

// A child of its own.
static void forks(struct evhttp_request *req, void *arg) {
  if (fork() == 0)
    _exit(execl("/bin/true", "true", (char *)NULL));
  REPLY_OK(req);
}

// The loop ends when its work is done.
static void stops(struct evhttp_request *req, void *arg) {
  struct service *service = arg;
  REPLY_OK(req);
  event_base_loopexit(service->base, NULL);
}

// The only way to stop, for whom it is a matter of signals.
static void signals(struct evhttp_request *req, void *arg) {
  REPLY_OK(req);
  raise(SIGTERM);
}

// Its code is not in sight.
void log_and_go_on(const char *text);
static void unknown(struct evhttp_request *req, void *arg) {
  log_and_go_on(evhttp_request_get_uri(req));
  REPLY_OK(req);
}

// No handler.
static void fail(const char *why) {
  perror(why);
  exit(1);
}

static void on_exit_handler(void) { puts("done"); }
static void registers(struct evhttp_request *req, void *arg) {
  atexit(on_exit_handler);
  REPLY_OK(req);
}

struct evhttp *start(struct service *service) {
  struct evhttp *http = evhttp_new(service->base);
  if (!http)
    fail("evhttp_new");
  evhttp_set_timeout(http, 30);
  evhttp_set_cb(http, "/1", exits, NULL);
  evhttp_set_cb(http, "/2", aborts, NULL);
  evhttp_set_cb(http, "/3", helper, NULL);
  evhttp_set_cb(http, "/4", two_helpers, NULL);
  evhttp_set_cb(http, "/5", macro, NULL);
  evhttp_set_cb(http, "/6", configured, service);
  evhttp_set_cb(http, "/7", in_a_loop, NULL);
  evhttp_set_cb(http, "/8", answers, NULL);
  evhttp_set_cb(http, "/9", asserts, NULL);
  evhttp_set_cb(http, "/10", forks, NULL);
  evhttp_set_cb(http, "/11", stops, service);
  evhttp_set_cb(http, "/12", signals, NULL);
  evhttp_set_cb(http, "/13", registers, NULL);
  evhttp_set_gencb(http, unknown, NULL);
  if (evhttp_bind_socket(http, "127.0.0.1", 8080) != 0)
    fail("evhttp_bind_socket");
  return http;
}
