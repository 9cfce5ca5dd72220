// Conditions, loops and values from a configuration.
#include <event2/event.h>
#include <event2/http.h>
#include <stdlib.h>

#define IDLE_SECONDS 30
#define SET_TIMEOUT(http) evhttp_set_timeout((http), IDLE_SECONDS)
#define SERVE(http) evhttp_bind_socket((http), "10.0.0.1", 8080)

static void handle(struct evhttp_request *req, void *arg) {
  evhttp_send_reply(req, HTTP_OK, "OK", NULL);
}

static struct evhttp *plain(struct event_base *base) {
  struct evhttp *http = evhttp_new(base);
  if (!http)
    abort();
  evhttp_set_gencb(http, handle, NULL);
  return http;
}

static int run(struct event_base *base, struct evhttp *http, int result) {
  if (result == 0)
    event_base_dispatch(base);
  evhttp_free(http);
  return result;
}

int one_case_forgets(struct event_base *base, int mode) {
  struct evhttp *http = plain(base);
  switch (mode) {
  case 0:
    evhttp_set_timeout(http, 5);
    break;
  case 1:
    evhttp_set_timeout(http, 60);
    break;
  default:
    break;
  }
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-server-missing-timeout
  return run(base, http, result);
}

int each_case(struct event_base *base, int mode) {
  struct evhttp *http = plain(base);
  switch (mode) {
  case 0:
    evhttp_set_timeout(http, 5);
    break;
  default:
    evhttp_set_timeout(http, 60);
    break;
  }
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

// It is set where it serves.
int correlated(struct event_base *base, int public) {
  struct evhttp *http = plain(base);
  int result = 0;
  if (public)
    evhttp_set_timeout(http, 30);
  if (public)
    result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

int contrary(struct event_base *base, int public) {
  struct evhttp *http = plain(base);
  int result = 0;
  if (!public)
    evhttp_set_timeout(http, 30);
  if (public)
    result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-server-missing-timeout
  return run(base, http, result);
}

// One server at several addresses.
int loop(struct event_base *base, const char **addresses) {
  struct evhttp *http = plain(base);
  int result = 0;
  for (; *addresses && result == 0; ++addresses)
    result = evhttp_bind_socket(http, *addresses, 8080); // expect: http-server-missing-timeout
  return run(base, http, result);
}

int loop_with(struct event_base *base, const char **addresses) {
  struct evhttp *http = plain(base);
  int result = 0;
  evhttp_set_timeout(http, 30);
  for (; *addresses && result == 0; ++addresses)
    result = evhttp_bind_socket(http, *addresses, 8080);
  return run(base, http, result);
}

int configured(struct event_base *base, int seconds) {
  struct evhttp *http = plain(base);
  evhttp_set_timeout(http, seconds);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

int from_the_environment(struct event_base *base) {
  struct evhttp *http = plain(base);
  const char *seconds = getenv("IDLE");
  evhttp_set_timeout(http, seconds ? atoi(seconds) : 30);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

// Who configures it decides; what the configuration starts with is not in sight.
int only_if_configured(struct event_base *base, int seconds) {
  struct evhttp *http = plain(base);
  if (seconds > 0)
    evhttp_set_timeout(http, seconds);
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080);
  return run(base, http, result);
}

int macro(struct event_base *base) {
  struct evhttp *http = plain(base);
  SET_TIMEOUT(http);
  int result = SERVE(http);
  return run(base, http, result);
}

int macro_without(struct event_base *base) {
  struct evhttp *http = plain(base);
  int result = SERVE(http); // expect: http-server-missing-timeout
  return run(base, http, result);
}

// The last one counts.
int taken_back(struct event_base *base) {
  struct evhttp *http = plain(base);
  evhttp_set_timeout(http, 30);
  evhttp_set_timeout(http, 0); // expect-step: "'idle' is set here"
  int result = evhttp_bind_socket(http, "10.0.0.1", 8080); // expect: http-server-missing-timeout "means never"
  return run(base, http, result);
}

// Only programs of this machine: a note.
int here(struct event_base *base) {
  struct evhttp *http = plain(base);
  int result = evhttp_bind_socket(http, "127.0.0.1", 8080); // expect: http-server-missing-timeout note
  return run(base, http, result);
}
