// mongoose is told by a URL where it listens.
#include "../../stubs/mongoose/mongoose.h"

#define EVERYWHERE "http://0.0.0.0:8000"

static const char here[] = "http://127.0.0.1:8000";

static void on_event(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG)
    mg_http_reply(c, 200, "", "ok");
  (void)data;
}

int any(struct mg_mgr *manager) {
  return mg_http_listen(manager, "http://0.0.0.0:8000", on_event, NULL) != NULL; // expect: http-exposed-listener note "every interface"
}

int any_of_both(struct mg_mgr *manager) {
  return mg_http_listen(manager, "http://[::]:8000/", on_event, NULL) != NULL; // expect: http-exposed-listener
}

int no_host(struct mg_mgr *manager) {
  return mg_http_listen(manager, "http://:8080", on_event, NULL) != NULL; // expect: http-exposed-listener
}

int macro(void) {
  struct mg_mgr manager;
  mg_mgr_init(&manager);
  if (!mg_listen(&manager, EVERYWHERE, on_event, NULL)) // expect: http-exposed-listener "'manager'"
    return 1;
  for (;;)
    mg_mgr_poll(&manager, 1000);
}

/* --- clean --------------------------------------------------------------------- */

// No plain listener.
int encrypted(struct mg_mgr *manager) {
  return mg_http_listen(manager, "https://:8443", on_event, NULL) != NULL &&
         mg_http_listen(manager, "https://0.0.0.0:8443", on_event, NULL) != NULL;
}

int loopback(struct mg_mgr *manager) {
  return mg_http_listen(manager, here, on_event, NULL) != NULL &&
         mg_http_listen(manager, "http://localhost:8000", on_event, NULL) != NULL &&
         mg_http_listen(manager, "http://[::1]:8000", on_event, NULL) != NULL;
}

int named(struct mg_mgr *manager) {
  return mg_http_listen(manager, "http://10.0.0.1:8000/0.0.0.0", on_event, NULL) != NULL;
}

int configured(struct mg_mgr *manager, const char *url) {
  return mg_http_listen(manager, url, on_event, NULL) != NULL;
}

int chosen(struct mg_mgr *manager, int all) {
  const char *url = all ? EVERYWHERE : here;
  return mg_http_listen(manager, url, on_event, NULL) != NULL;
}

int client(struct mg_mgr *manager) {
  return mg_http_connect(manager, "http://0.0.0.0:8000", on_event, NULL) != NULL;
}
