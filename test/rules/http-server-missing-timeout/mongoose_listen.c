// There is no timeout that could be set, so nothing can be asked for.
#include "../../stubs/mongoose/mongoose.h"

static void events(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG)
    mg_http_reply(c, 200, "", "ok");
  (void)data;
}

int serve(void) {
  struct mg_mgr manager;
  mg_mgr_init(&manager);
  if (!mg_http_listen(&manager, "http://0.0.0.0:8080", events, NULL)) {
    mg_mgr_free(&manager);
    return 1;
  }
  for (;;)
    mg_mgr_poll(&manager, 1000);
}
