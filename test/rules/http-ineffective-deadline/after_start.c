// A server has its timeout from when it starts: what is set later waits for a
// start that does not come.
#include "../../stubs/ulfius/ulfius.h"
#include <stdlib.h>

int set_when_it_serves(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  int result = ulfius_start_framework(&instance);
  instance.timeout = 30; // expect: http-ineffective-deadline "is set when the server has started: 'instance' serves with no timeout"
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

static void patience(struct _u_instance *instance) {
  instance->timeout = 30; // expect: http-ineffective-deadline
}

int by_a_helper(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  int result = ulfius_start_framework(&instance);
  patience(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

// --- clean ---------------------------------------------------------------------

int before(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = 30;
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

// Longer now, for what comes: it was bounded when it started.
int anew(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = 30;
  int result = ulfius_start_framework(&instance);
  instance.timeout = 60;
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

// The second start has it; the first is http-server-missing-timeout's.
int started_again(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  instance.timeout = 30;
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int never_started(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = 30;
  ulfius_clean_instance(&instance);
  return 0;
}

int nothing_set(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

// Who stops it may start it again.
struct _u_instance *kept(void) {
  struct _u_instance *instance = malloc(sizeof *instance);
  if (!instance || ulfius_init_instance(instance, 8080, NULL, NULL) != U_OK)
    return NULL;
  ulfius_start_framework(instance);
  instance->timeout = 30;
  return instance;
}
