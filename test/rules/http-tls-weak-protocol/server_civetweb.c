// civetweb takes its options as pairs of texts; each number of its
// "ssl_protocol_version" takes one more version away.
#include <civetweb.h>
#include <stddef.h>

static const struct mg_callbacks callbacks;

#define PORT "8443s"

int oldest(void) {
  const char *options[] = {"listening_ports", PORT, "ssl_protocol_version", "0", NULL}; // expect-step: "chosen here"
  struct mg_context *server = mg_start(&callbacks, NULL, options); // expect: http-tls-weak-protocol warning fixed "set 'ssl_protocol_version' to"
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

int still_1_1(void) {
  const char *options[] = {"ssl_certificate", "server.pem", "ssl_protocol_version", "3", 0};
  struct mg_context *server = mg_start(&callbacks, NULL, options); // expect: http-tls-weak-protocol
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

int ciphers(void) {
  const char *options[] = {"ssl_cipher_list", "DES-CBC3-SHA:AES128-SHA", NULL};
  struct mg_context *server = mg_start(&callbacks, NULL, options); // expect: http-tls-weak-protocol "offers ciphers"
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

static struct mg_context *running;

static const char *const fixed[] = {"ssl_protocol_version", "1", NULL};

int of_the_unit(void) {
  running = mg_start(&callbacks, NULL, (const char **)fixed); // expect: http-tls-weak-protocol
  return running != NULL;
}

struct mg_context *handed_out(void) {
  const char *options[] = {"ssl_protocol_version", "2", NULL};
  return mg_start(&callbacks, NULL, options); // expect: http-tls-weak-protocol
}

int in_place(void) {
  struct mg_context *server = mg_start(&callbacks, NULL, (const char *[]){"ssl_protocol_version", "2", NULL}); // expect: http-tls-weak-protocol
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

int port_told_later(const char *port) {
  const char *options[] = {"ssl_protocol_version", "2", "listening_ports", "8443s", NULL};
  options[3] = port;
  struct mg_context *server = mg_start(&callbacks, NULL, options); // expect: http-tls-weak-protocol
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

void domain(struct mg_context *server) {
  const char *options[] = {"authentication_domain", "example.org", "ssl_protocol_version", "2", NULL};
  mg_start_domain(server, options); // expect: http-tls-weak-protocol
}

int chosen(int legacy) {
  const char *options[] = {"ssl_protocol_version", legacy ? "0" : "4", NULL};
  struct mg_context *server = mg_start(&callbacks, NULL, options); // expect: http-tls-weak-protocol note "by 'legacy'"
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

static struct mg_context *start(const char **options) {
  return mg_start(&callbacks, NULL, options);
}
int by_a_helper(void) {
  const char *options[] = {"ssl_protocol_version", "2", NULL};
  struct mg_context *server = start(options); // known-fn: http-tls-weak-protocol an array that a helper is given is not looked into
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

/* --- clean --------------------------------------------------------------------- */

// TLS 1.2 since civetweb 1.14. No client needs a certificate.
int the_default(void) {
  const char *options[] = {"listening_ports", PORT, "ssl_verify_peer", "no", NULL};
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

int one_two(void) {
  const char *options[] = {"ssl_protocol_version", "4", "ssl_cipher_list", "ECDH+AESGCM:!aNULL:!MD5", NULL};
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

// The number belongs to another option.
int other_number(void) {
  const char *options[] = {"num_threads", "2", "ssl_protocol_version", "5", "ssl_verify_depth", "0", NULL};
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

// A value of this text is no option.
int as_a_value(void) {
  const char *options[] = {"authentication_domain", "ssl_protocol_version", "2", "2", NULL};
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

// The later one counts.
int told_twice(void) {
  const char *options[] = {"ssl_protocol_version", "0", "ssl_protocol_version", "4", NULL};
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

int written_anew(void) {
  const char *options[] = {"ssl_protocol_version", "0", NULL};
  options[1] = "4";
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

int configured(const char *version) {
  const char *options[] = {"ssl_protocol_version", version, NULL};
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

int read_elsewhere(const char **options) {
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

void read_configuration(const char **options);
int filled_elsewhere(void) {
  const char *options[] = {"ssl_protocol_version", "0", NULL};
  read_configuration(options);
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}

int filled_in_a_loop(const char **from, int count) {
  const char *options[32] = {"ssl_protocol_version", "0"};
  for (int i = 0; i < count; ++i)
    options[i] = from[i];
  struct mg_context *server = mg_start(&callbacks, NULL, options);
  if (!server)
    return 1;
  mg_stop(server);
  return 0;
}
