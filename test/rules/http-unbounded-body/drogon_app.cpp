// A body has at most 1 MiB, if nobody allows more.
#include "../../stubs/drogon/drogon/drogon.h"
#include <cstdint>

using namespace drogon;

void unlimited() {
  app().setClientMaxBodySize(SIZE_MAX).run(); // expect: http-unbounded-body
}

void unlimitedByReference(HttpAppFramework &server) {
  server.setClientMaxBodySize(static_cast<size_t>(-1));
  server.run(); // expect: http-unbounded-body
}

// --- clean ---------------------------------------------------------------------

void defaults() { app().run(); }

void more() { app().setClientMaxBodySize(64 * 1024 * 1024).run(); }

void less(HttpAppFramework &server, bool isSmall) {
  if (isSmall)
    server.setClientMaxBodySize(4096);
  server.setClientMaxMemoryBodySize(4096).run();
}

void fromConfiguration(size_t size) { app().setClientMaxBodySize(size).run(); }
