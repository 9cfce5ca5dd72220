// errors: yes
#include <httplib.h>

// Not analysed: it does not compile.
bool broken() {
  httplib::Server Server;
  return Server.listen("0.0.0.0", NoSuchPort);
}

// The others are.
bool any() {
  httplib::Server Server;
  return Server.listen("0.0.0.0", 8080); // expect: http-exposed-listener
}

bool loopback() {
  httplib::Server Server;
  return Server.listen("127.0.0.1", 8080);
}
