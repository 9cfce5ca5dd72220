// The list of endpoints has no lock, and moves as it grows.
#include "../../stubs/ulfius/ulfius.h"

static int handle(const struct _u_request *request, struct _u_response *response, void *data) {
  ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_COMPLETE;
}

int late(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  ulfius_add_endpoint_by_val(&instance, "GET", "/1", NULL, 0, handle, NULL);
  if (ulfius_start_framework(&instance) == U_OK)
    ulfius_add_endpoint_by_val(&instance, "GET", "/2", NULL, 0, handle, NULL); // expect: http-route-after-start
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return 0;
}

int in_time(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  ulfius_add_endpoint_by_val(&instance, "GET", "/1", NULL, 0, handle, NULL);
  ulfius_add_endpoint_by_val(&instance, "GET", "/2", NULL, 0, handle, NULL);
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}

int after_the_stop(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  if (ulfius_start_framework(&instance) != U_OK) {
    ulfius_clean_instance(&instance);
    return -1;
  }
  ulfius_stop_framework(&instance);
  ulfius_set_default_endpoint(&instance, handle, NULL);
  ulfius_clean_instance(&instance);
  return 0;
}

int two(struct _u_instance *first, struct _u_instance *second) {
  int result = ulfius_start_framework(first);
  ulfius_add_endpoint_by_val(second, "GET", "/1", NULL, 0, handle, NULL);
  return result;
}
