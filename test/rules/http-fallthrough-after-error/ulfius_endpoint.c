// ulfius sends what is set when the endpoint is done: the last body, and its status.
#include "../../stubs/ulfius/ulfius.h"

static int forgot_return(const struct _u_request *request, struct _u_response *response, void *data) {
  if (!data)
    ulfius_set_string_body_response(response, 404, "nothing here"); // expect: http-fallthrough-after-error
  ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_CONTINUE;
}

static void fail(struct _u_response *response, unsigned status) {
  ulfius_set_string_body_response(response, status, "no");
}

static int helper_goes_on(const struct _u_request *request, struct _u_response *response, void *data) {
  if (!data)
    fail(response, 400); // known-fn: http-fallthrough-after-error the status is an argument of the helper
  ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_CONTINUE;
}

static int returns(const struct _u_request *request, struct _u_response *response, void *data) {
  if (!data) {
    fail(response, 400);
    return U_CALLBACK_COMPLETE;
  }
  ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_CONTINUE;
}

static int through_goto(const struct _u_request *request, struct _u_response *response, void *data) {
  if (!data)
    goto error;
  ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_CONTINUE;
error:
  fail(response, 500);
  return U_CALLBACK_COMPLETE;
}

static int error_first(const struct _u_request *request, struct _u_response *response, void *data) {
  ulfius_set_string_body_response(response, 500, "not yet");
  if (data)
    ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_CONTINUE;
}

int run(struct _u_instance *instance) {
  ulfius_add_endpoint_by_val(instance, "GET", "/1", NULL, 0, forgot_return, NULL);
  ulfius_add_endpoint_by_val(instance, "GET", "/2", NULL, 0, helper_goes_on, NULL);
  ulfius_add_endpoint_by_val(instance, "GET", "/3", NULL, 0, returns, NULL);
  ulfius_add_endpoint_by_val(instance, "GET", "/4", NULL, 0, through_goto, NULL);
  return ulfius_set_default_endpoint(instance, error_first, NULL);
}
