// Helpers, struct fields, conditions, loops, macros.
#include "../../stubs/ulfius/ulfius.h"

#define ROUTE(instance, path) ulfius_add_endpoint_by_val((instance), "GET", (path), NULL, 0, handle, NULL)

static int handle(const struct _u_request *request, struct _u_response *response, void *data) {
  ulfius_set_string_body_response(response, 200, "ok");
  return U_CALLBACK_COMPLETE;
}

// The handler is given the instance that calls it.
static int adds(const struct _u_request *request, struct _u_response *response, void *data) {
  ulfius_add_endpoint_by_val(data, "GET", "/new", NULL, 0, handle, NULL); // expect: http-route-after-start "in a handler"
  ulfius_set_string_body_response(response, 201, "added");
  return U_CALLBACK_COMPLETE;
}

static void add_all(struct _u_instance *instance) {
  ROUTE(instance, "/1");
  ROUTE(instance, "/2");
}

static int ready(struct _u_instance *instance) {
  return ulfius_init_instance(instance, 8080, NULL, NULL) == U_OK;
}

static void end(struct _u_instance *instance) {
  ulfius_stop_framework(instance);
  ulfius_clean_instance(instance);
}

int helper_late(void) {
  struct _u_instance instance;
  if (!ready(&instance))
    return -1;
  if (ulfius_start_framework(&instance) == U_OK)
    add_all(&instance); // expect: http-route-after-start
  end(&instance);
  return 0;
}

int helper_in_time(void) {
  struct _u_instance instance;
  if (!ready(&instance))
    return -1;
  add_all(&instance);
  ulfius_add_endpoint_by_val(&instance, "POST", "/", NULL, 0, adds, &instance);
  int result = ulfius_start_framework(&instance);
  end(&instance);
  return result;
}

struct service {
  struct _u_instance instance;
  int debug;
};

int field(struct service *service) {
  int result = ulfius_start_framework(&service->instance);
  ROUTE(&service->instance, "/late"); // expect: http-route-after-start
  return result;
}

int field_in_time(struct service *service) {
  ROUTE(&service->instance, "/1");
  return ulfius_start_framework(&service->instance);
}

int on_one_way(int debug) {
  struct _u_instance instance;
  if (!ready(&instance))
    return -1;
  int result = ulfius_start_framework(&instance);
  if (result == U_OK && debug)
    ROUTE(&instance, "/debug"); // expect: http-route-after-start
  end(&instance);
  return result;
}

// Either started or added to.
int correlated(int start) {
  struct _u_instance instance;
  if (!ready(&instance))
    return -1;
  int result = U_OK;
  if (start)
    result = ulfius_start_framework(&instance);
  if (!start)
    add_all(&instance);
  end(&instance);
  return result;
}

int configured(struct service *service) {
  if (service->debug)
    ROUTE(&service->instance, "/debug");
  return ulfius_start_framework(&service->instance);
}

int loop(const char **paths) {
  struct _u_instance instance;
  if (!ready(&instance))
    return -1;
  for (; *paths; ++paths)
    ROUTE(&instance, *paths);
  int result = ulfius_start_framework(&instance);
  end(&instance);
  return result;
}

// Each one by itself.
int many(int n) {
  int result = U_OK;
  for (int i = 0; i < n && result == U_OK; ++i) {
    struct _u_instance instance;
    if (!ready(&instance))
      return -1;
    ROUTE(&instance, "/");
    result = ulfius_start_framework(&instance);
    end(&instance);
  }
  return result;
}

// It may have started.
int unless_started(void) {
  struct _u_instance instance;
  if (!ready(&instance))
    return -1;
  int result = ulfius_start_framework(&instance);
  if (result != U_OK) {
    ROUTE(&instance, "/error");
    result = ulfius_start_framework(&instance);
  }
  ROUTE(&instance, "/"); // expect: http-route-after-start
  end(&instance);
  return result;
}

// It did not start.
int not_started(void) {
  struct _u_instance instance;
  if (!ready(&instance))
    return -1;
  if (ulfius_start_framework(&instance) != U_OK)
    ROUTE(&instance, "/");
  end(&instance);
  return 0;
}
