// Drogon refuses TLS 1.0 and 1.1 unless its last switch is on.
#include "../../stubs/drogon/drogon/drogon.h"

void old() {
  drogon::app() // expect: http-tls-weak-protocol fixed "set useOldTLS to false"
      .addListener("127.0.0.1", 8443, true, "cert.pem", "key.pem", true)
      .run();
}

void byAVariable() {
  auto &App = drogon::app();
  App.addListener("127.0.0.1", 8443, true, "cert.pem", "key.pem", true); // expect: http-tls-weak-protocol
  App.run();
}

void good() { drogon::app().addListener("127.0.0.1", 8443, true, "cert.pem", "key.pem", false).run(); }

void byDefault() { drogon::app().addListener("127.0.0.1", 8443, true, "cert.pem", "key.pem").run(); }

void plain() { drogon::app().addListener("127.0.0.1", 8080).run(); }

void configured(bool Old) {
  drogon::app().addListener("127.0.0.1", 8443, true, "cert.pem", "key.pem", Old).run();
}
