// Rules are in vectors without a lock, and found only if they were there at run().
#include "../../stubs/crow/crow.h"
#include <thread>

void late() {
  crow::SimpleApp app;
  CROW_ROUTE(app, "/a")([] { return "a"; });
  auto running = app.run_async();
  CROW_ROUTE(app, "/b")([] { return "b"; });     // expect: http-route-after-start
  app.route_dynamic("/c")([] { return "c"; });   // expect: http-route-after-start
  app.stop();
}

void inHandler(crow::SimpleApp &app) {
  CROW_ROUTE(app, "/add")([&app](const crow::request &, crow::response &res) {
    CROW_ROUTE(app, "/more")([] { return "more"; }); // expect: http-route-after-start
    res.end();
  });
}

// --- clean ---------------------------------------------------------------------

void inTime(crow::Blueprint &users) {
  crow::SimpleApp app;
  CROW_ROUTE(app, "/a")([] { return "a"; });
  CROW_BP_ROUTE(users, "/b")([] { return "b"; });
  app.register_blueprint(users);
  app.run();
}

void stopped() {
  crow::SimpleApp app;
  auto running = app.run_async();
  app.stop();
  running.wait();
  CROW_ROUTE(app, "/a")([] { return "a"; });
}

void two(crow::SimpleApp &first, crow::SimpleApp &second) {
  auto running = first.run_async();
  CROW_ROUTE(second, "/a")([] { return "a"; });
}
