// What a handler sets is sent when it is done: nothing is missing, nothing comes too late.
#include "../../stubs/ulfius/ulfius.h"

static int twice(const struct _u_request *request, struct _u_response *response, void *data) {
  ulfius_set_string_body_response(response, 500, "not yet");
  if (data)
    ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_CONTINUE;
}

static int helper(struct _u_response *response) {
  return ulfius_set_empty_body_response(response, 204);
}

static int in_a_helper(const struct _u_request *request, struct _u_response *response, void *data) {
  if (helper(response) != U_OK)
    return U_CALLBACK_ERROR;
  ulfius_add_header_to_response(response, "Cache-Control", "no-store");
  return U_CALLBACK_COMPLETE;
}

static int properties(const struct _u_request *request, struct _u_response *response, void *data) {
  ulfius_set_response_properties(response, U_OPT_STATUS, 404L, U_OPT_STRING_BODY, "nothing here",
                                 U_OPT_NONE);
  return U_CALLBACK_COMPLETE;
}

// Nothing set is a 200 without a body.
static int nothing(const struct _u_request *request, struct _u_response *response, void *data) {
  return data ? U_CALLBACK_CONTINUE : U_CALLBACK_UNAUTHORIZED;
}

int run(void) {
  struct _u_instance instance;
  if (ulfius_init_instance(&instance, 8080, NULL, NULL) != U_OK)
    return -1;
  ulfius_add_endpoint_by_val(&instance, "GET", "/1", NULL, 0, twice, NULL);
  ulfius_add_endpoint_by_val(&instance, "GET", "/2", NULL, 0, in_a_helper, NULL);
  ulfius_add_endpoint_by_val(&instance, "GET", "/3", NULL, 0, properties, NULL);
  ulfius_set_default_endpoint(&instance, nothing, NULL);
  int result = ulfius_start_framework(&instance);
  ulfius_stop_framework(&instance);
  ulfius_clean_instance(&instance);
  return result;
}
