// errors: yes
#include "../../stubs/ulfius/ulfius.h"

static int handle(const struct _u_request *request, struct _u_response *response, void *data) {
  ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_COMPLETE;
}

// Not analysed: it does not compile.
int broken(struct _u_instance *instance) {
  int result = ulfius_start_framework(instance);
  ulfius_add_endpoint_by_val(instance, "GET", no_such_path, NULL, 0, handle, NULL);
  return result;
}

// The others are.
int late(struct _u_instance *instance) {
  int result = ulfius_start_framework(instance);
  ulfius_add_endpoint_by_val(instance, "GET", "/", NULL, 0, handle, NULL); // expect: http-route-after-start
  return result;
}

int in_time(struct _u_instance *instance) {
  ulfius_add_endpoint_by_val(instance, "GET", "/", NULL, 0, handle, NULL);
  return ulfius_start_framework(instance);
}
