// Each read is bounded by 5 s, unless the program says otherwise.
#include "../../stubs/crow/crow.h"

void defaults() {
  crow::SimpleApp app;
  app.run();
}

void longer() {
  crow::SimpleApp app;
  app.port(8080).timeout(60).multithreaded().run();
}

void background(crow::SimpleApp &app) {
  app.timeout(1);
  auto running = app.run_async();
  app.stop();
}
