// checks: http-server-missing-timeout, http-infinite-deadline
// The idle timeout is 60 s, if nobody switches it off.
#include "../../stubs/drogon/drogon/drogon.h"

using namespace drogon;
using namespace std::chrono_literals;

void never() {
  auto &server = app();
  server.addListener("0.0.0.0", 8080);
  server.setIdleConnectionTimeout(0); // expect: http-infinite-deadline
  server.run(); // expect: http-server-missing-timeout
}

void chainNever() {
  app().setIdleConnectionTimeout(0).addListener("0.0.0.0", 80).run(); // expect: http-server-missing-timeout http-infinite-deadline
}

// --- clean ---------------------------------------------------------------------

void defaults() { app().addListener("0.0.0.0", 80).run(); }

void statements() {
  app().addListener("0.0.0.0", 80);
  app().setThreadNum(4);
  app().run();
}

void seconds() { app().setIdleConnectionTimeout(30).run(); }

void chrono() { app().setIdleConnectionTimeout(2min).run(); }

void configured(size_t timeout) { app().setIdleConnectionTimeout(timeout).run(); }

void fromFile() { app().loadConfigFile("config.json").run(); }
