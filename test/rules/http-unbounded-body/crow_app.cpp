// Crow has no limit for bodies, so nothing can be asked for.
#include "../../stubs/crow/crow.h"

struct Login {};

void simple() {
  crow::SimpleApp app;
  CROW_ROUTE(app, "/")([] { return "ok"; });
  app.port(8080).run();
}

// Of messages over web sockets only.
void middlewares() {
  crow::App<Login> app;
  app.websocket_max_payload(65536);
  auto running = app.run_async();
}

void notRun() {
  crow::SimpleApp app;
  app.port(8080).concurrency(4);
  app.validate();
}
