// cpp-httplib: a host by itself; members, templates, lambdas.
#include <httplib.h>
#include <string>

bool any() {
  httplib::Server Server;
  return Server.listen("0.0.0.0", 8080); // expect: http-exposed-listener "'Server'"
}

bool empty() {
  httplib::Server Server;
  return Server.listen("", 8080); // expect: http-exposed-listener
}

class Debug {
public:
  bool run() { return Server.listen("0.0.0.0", 6060); } // expect: http-exposed-listener

private:
  httplib::Server Server;
};

template <int Port> bool everywhere() {
  httplib::Server Server;
  return Server.listen("0.0.0.0", Port); // expect: http-exposed-listener
}
bool instance() { return everywhere<8080>(); }

void inAThread(httplib::Server &Server) {
  auto Serve = [&Server] { Server.listen("::", 8080); }; // expect: http-exposed-listener
  Serve();
}

bool byAVariable() {
  httplib::Server Server;
  std::string Host = "0.0.0.0";
  return Server.listen(Host, 8080); // expect: http-exposed-listener
}

bool inTwoSteps() {
  httplib::Server Server;
  if (!Server.bind_to_port("0.0.0.0", 8080))
    return false;
  return Server.listen_after_bind(); // known-fn: http-exposed-listener the address is told to another call
}

// --- clean ---------------------------------------------------------------------

bool loopback() {
  httplib::Server Server;
  return Server.listen("localhost", 8080);
}

bool named() {
  httplib::Server Server;
  return Server.listen("api.internal", 8080);
}

bool configured(const std::string &Host) {
  httplib::Server Server;
  return Server.listen(Host, 8080);
}

// The command line may say another one.
bool byDefault(int Count, char **Arguments) {
  httplib::Server Server;
  std::string Host = "0.0.0.0";
  if (Count > 1)
    Host = Arguments[1];
  return Server.listen(Host, 8080);
}

bool defaultArgument(const std::string &Host = "0.0.0.0") {
  httplib::Server Server;
  return Server.listen(Host, 8080);
}

struct Settings {
  std::string Host = "0.0.0.0";
  int Port = 8080;
};
bool defaultOfAField(const Settings &S) {
  httplib::Server Server;
  return Server.listen(S.Host, S.Port);
}

class Service {
public:
  explicit Service(std::string Host) : Host(std::move(Host)) {}
  bool run() { return Server.listen(Host, 8080); }

private:
  std::string Host;
  httplib::Server Server;
};

template <typename Settings> bool served(const Settings &S) {
  httplib::Server Server;
  return Server.listen(S.host(), S.port());
}
struct Here {
  std::string host() const { return "127.0.0.1"; }
  int port() const { return 8080; }
};
bool settled() { return served(Here()); }

bool eitherWay(bool Public, const char *Host) {
  httplib::Server Server;
  return Server.listen(Public ? Host : "127.0.0.1", 8080);
}

// The address of a client is no matter of a listener.
bool client(httplib::Client &Client) {
  auto Result = Client.Get("/");
  return Result && Result->status == 200;
}
