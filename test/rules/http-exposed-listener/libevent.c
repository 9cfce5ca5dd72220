// evhttp is told by a text where it listens.
#include <event2/event.h>
#include <event2/http.h>
#include <stdlib.h>

#define ANYWHERE "0.0.0.0"
#define INSIDE "10.0.0.1"

static const char everywhere[] = "::";
static const char *const here = "127.0.0.1";

int any(struct evhttp *http) {
  return evhttp_bind_socket(http, "0.0.0.0", 8080); // expect: http-exposed-listener note "every interface"
}

int any_of_both(struct evhttp *http) {
  return evhttp_bind_socket_with_handle(http, "::", 8080) != NULL; // expect: http-exposed-listener
}

int macro(struct evhttp *http) {
  return evhttp_bind_socket(http, ANYWHERE, 8080); // expect: http-exposed-listener
}

int constant(struct evhttp *http) {
  return evhttp_bind_socket(http, everywhere, 8080); // expect: http-exposed-listener
}

int null(struct evhttp *http) {
  return evhttp_bind_socket(http, NULL, 8080); // known-fn: http-exposed-listener no address is every address
}

int loopback(struct evhttp *http) { return evhttp_bind_socket(http, "127.0.0.1", 8080); }
int loopback_6(struct evhttp *http) { return evhttp_bind_socket(http, "::1", 8080); }
int loopback_name(struct evhttp *http) { return evhttp_bind_socket(http, "localhost", 8080); }
int loopback_constant(struct evhttp *http) { return evhttp_bind_socket(http, here, 8080); }
int named(struct evhttp *http) { return evhttp_bind_socket(http, INSIDE, 8080); }

struct settings {
  const char *address;
};

// The configuration decides.
int configured(struct evhttp *http, const struct settings *settings) {
  return evhttp_bind_socket(http, settings->address, 8080);
}

int from_the_environment(struct evhttp *http) {
  const char *address = getenv("LISTEN");
  return evhttp_bind_socket(http, address ? address : "127.0.0.1", 8080);
}

// The default of a variable that a configuration may change.
static const char *changed = "0.0.0.0";
void configure(const char *address) { changed = address; }
int variable(struct evhttp *http) { return evhttp_bind_socket(http, changed, 8080); }

// Whoever calls says it.
static int listens(struct evhttp *http, const char *address) {
  return evhttp_bind_socket(http, address, 8080);
}
int helper(struct evhttp *http) { return listens(http, "127.0.0.1"); }

int all(struct evhttp *http, const char **addresses) {
  int result = 0;
  for (; *addresses && result == 0; ++addresses)
    result = evhttp_bind_socket(http, *addresses, 8080);
  return result;
}

// The socket was bound elsewhere.
int accepted(struct evhttp *http, evutil_socket_t fd) { return evhttp_accept_socket(http, fd); }
