// Crow has no limit for bodies, and no way to set one.
#include "../../stubs/crow/crow.h"

struct Login {};

void simple() {
  crow::SimpleApp app;
  CROW_ROUTE(app, "/")([] { return "ok"; });
  app.port(8080).run(); // expect: http-unbounded-body
}

void middlewares() {
  crow::App<Login> app;
  // Of messages over web sockets only.
  app.websocket_max_payload(65536);
  auto running = app.run_async(); // expect: http-unbounded-body
}

// --- clean ---------------------------------------------------------------------

void notRun() {
  crow::SimpleApp app;
  app.port(8080).concurrency(4);
  app.validate();
}
