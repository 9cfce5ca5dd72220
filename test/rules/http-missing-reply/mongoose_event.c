// A handler gets all events: that it answers nothing on a path is no mistake yet.
#include "../../stubs/mongoose/mongoose.h"

static void events(struct mg_connection *c, int event, void *data) {
  if (event == MG_EV_HTTP_MSG)
    mg_http_reply(c, 200, "", "ok");
  else if (event == MG_EV_CLOSE)
    c->data[0] = 0;
  (void)data;
}

int serve(struct mg_mgr *manager) {
  return mg_http_listen(manager, "http://127.0.0.1:8080", events, NULL) != NULL;
}
