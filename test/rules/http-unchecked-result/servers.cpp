// A server that does not listen says so by what it returns, and so does a folder that is not there.
#include <httplib.h>
#include <memory>

void discarded() {
  httplib::Server Server;
  Server.listen("127.0.0.1", 8080); // expect: http-unchecked-result
}

void mounted(httplib::Server &Server, const char *Folder) {
  Server.set_mount_point("/", Folder); // expect: http-unchecked-result
}

class Service {
public:
  void run() { Server.listen("127.0.0.1", 8080); } // expect: http-unchecked-result
  bool runChecked() { return Server.listen("127.0.0.1", 8080); }

private:
  httplib::Server Server;
};

bool returned() {
  httplib::Server Server;
  return Server.listen("127.0.0.1", 8080);
}

int tested() {
  httplib::Server Server;
  if (!Server.bind_to_port("127.0.0.1", 8080))
    return 1;
  return Server.listen_after_bind() ? 0 : 1;
}

int port(httplib::Server &Server) { return Server.bind_to_any_port("127.0.0.1"); }

void deliberate(httplib::Server &Server, const char *Folder) {
  (void)Server.set_mount_point("/", Folder);
}

template <typename F> auto logged(F &&Call) { return Call(); }
bool byALambda(httplib::Server &Server) {
  return logged([&Server] { return Server.listen("127.0.0.1", 8080); });
}
