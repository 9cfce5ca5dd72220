// The routes own a handler, and what its function refers to has to be there as long.
#include "../../stubs/seastar/seastar/http/httpd.hh"

using namespace seastar;
using namespace seastar::httpd;

void byReference(routes &R) {
  int Hits = 0;
  R.add(GET, url("/hits"), new function_handler(
                               [&Hits](const_req) { // expect: http-dangling-capture "'Hits'"
                                 return std::to_string(++Hits);
                               },
                               "txt"));
}

void byDefault(routes &R, sstring Name) {
  auto *Handler = new function_handler([&](const_req) { return Name; }, "txt"); // expect: http-dangling-capture
  R.put(GET, "/name", Handler);
}

// --- clean -------------------------------------------------------------------

void byCopy(routes &R, sstring Name) {
  R.put(GET, "/name", new function_handler([Name](const_req) { return Name; }, "txt"));
}

void ofTheCaller(routes &R, sstring &Name) {
  R.put(GET, "/name", new function_handler([&Name](const_req) { return Name; }, "txt"));
}

void ofTheProgram(routes &R) {
  static int Hits = 0;
  R.put(GET, "/hits", new function_handler([&](const_req) { return std::to_string(++Hits); }, "txt"));
}

void shared(routes &R) {
  auto Hits = std::make_shared<int>(0);
  R.put(GET, "/hits", new function_handler([Hits](const_req) { return std::to_string(++*Hits); }, "txt"));
}

// The thread waits until the server has stopped.
void served(future<> Stopped) {
  sstring Name = "name";
  http_server Server("name");
  Server._routes.put(GET, "/name", new function_handler([&Name](const_req) { return Name; }, "txt"));
  Server.set_content_length_limit(65536);
  Server.listen(socket_address(uint16_t(8080))).get();
  Stopped.get();
  Server.stop().get();
}

class Service {
public:
  void add(routes &R) {
    R.put(GET, "/hits", new function_handler([this](const_req) { return std::to_string(++Hits); }, "txt"));
  }

private:
  int Hits = 0;
};
