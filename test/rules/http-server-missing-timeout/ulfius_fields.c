// An instance has no timeout unless its field says so.
#include "../../stubs/ulfius/ulfius.h"

int none(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.max_post_body_size = 65536;
  int result = ulfius_start_framework(&instance); // expect: http-server-missing-timeout
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int zero(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = 0;
  int result = ulfius_start_framework(&instance); // expect: http-server-missing-timeout
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int bounded(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = 30;
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int configured(unsigned seconds) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = seconds;
  int result = ulfius_start_secure_framework(&instance, "key", "certificate");
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

static void configure(struct _u_instance *instance) { instance->timeout = 30; }
int in_a_helper(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  configure(&instance);
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int given(struct _u_instance *instance) { return ulfius_start_framework(instance); }

// Options of libmicrohttpd, in an array.
int options(struct MHD_OptionItem *items) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  int result = ulfius_start_framework_with_mhd_options(&instance, MHD_USE_AUTO, items);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}
