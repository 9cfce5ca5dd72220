// Registering is only asserted against, and the workers read what it writes.
#include "../../stubs/drogon/drogon/drogon.h"
#include <thread>

using namespace drogon;
using Callback = std::function<void(const HttpResponsePtr &)>;

static void hello(const HttpRequestPtr &, Callback &&callback) {
  callback(HttpResponse::newHttpResponse());
}

void inHandler(HttpAppFramework &server) {
  server.registerHandler("/a", [&server](const HttpRequestPtr &, Callback &&callback) {
    server.registerHandler("/b", hello); // expect: http-route-after-start
    callback(HttpResponse::newHttpResponse());
  });
}

void inThread() {
  auto &server = app();
  std::thread worker([&server] { server.run(); });
  server.registerHandler("/a", hello); // expect: http-route-after-start
  worker.join();
}

// --- clean ---------------------------------------------------------------------

void before() {
  app().registerHandler("/a", hello);
  app().registerHandlerViaRegex("/b.*", hello);
  app().registerHttpSimpleController("/c", "Plain").setDefaultHandler(hello).run();
}

void thenThread() {
  auto &server = app();
  server.registerHandler("/a", hello);
  std::thread worker([&server] { server.run(); });
  server.quit();
  worker.join();
}

// run() has come back: nobody is served any more.
void afterwards() {
  auto &server = app();
  server.run();
  server.registerHandler("/a", hello);
}
