// cpp-httplib: the class says whether the server speaks TLS.
#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <httplib.h>
#include <memory>

bool encrypted() {
  httplib::SSLServer Server("cert.pem", "key.pem");
  return Server.listen("0.0.0.0", 8443);
}

bool byAPointer() {
  auto Server = std::make_unique<httplib::SSLServer>("cert.pem", "key.pem");
  return Server->listen("0.0.0.0", 8443);
}

class Member {
public:
  bool run() { return Server.listen("::", 8443); }

private:
  httplib::SSLServer Server{"cert.pem", "key.pem"};
};

class Derived : public httplib::SSLServer {
public:
  Derived() : httplib::SSLServer("cert.pem", "key.pem") {}
  bool run() { return listen("0.0.0.0", 8443); }
};

template <typename Server> bool run(Server &S) {
  return S.listen("0.0.0.0", 8443);
}
bool instance() {
  httplib::SSLServer Server("cert.pem", "key.pem");
  return run(Server);
}

// --- plain -------------------------------------------------------------------------

class Plain : public httplib::Server {
public:
  bool run() { return listen("0.0.0.0", 8080); } // expect: http-exposed-listener
};

bool plainByAPointer() {
  auto Server = std::make_unique<httplib::Server>();
  return Server->listen("0.0.0.0", 8080); // expect: http-exposed-listener
}
