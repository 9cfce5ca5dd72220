// An instance keeps a body of any size unless its field says how much.
#include "../../stubs/ulfius/ulfius.h"

int none(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = 30;
  int result = ulfius_start_framework(&instance); // expect: http-unbounded-body
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int limited(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = 30;
  instance.max_post_body_size = 1 << 20;
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int configured(size_t limit) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  instance.timeout = 30;
  instance.max_post_body_size = limit;
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int given(struct _u_instance *instance) { return ulfius_start_framework(instance); }
