#include "test/evidence/support/Httplib.h"

using namespace evidence;
using httplib::Request;
using httplib::Response;

int main() {
  Claim C("the read timeout of cpp-httplib's server starts again with every "
          "byte, and a client that drips keeps one of its threads; " +
          cppHttplib());
  HttplibServer Server([](httplib::Server &S) {
    S.set_read_timeout(1);
    S.set_keep_alive_timeout(1);
    S.new_task_queue = [] { return new httplib::ThreadPool(1); };
    S.Get("/", [](const Request &, Response &R) {
      R.set_content("ok", "text/plain");
    });
  });
  Connection Silent = connectTo(Server.port());
  Silent.send("GET / HTTP/1.1\r\n");
  bool Closed = Silent.closedWithin(Ms(5000));
  C.saw(Closed,
        "timeout 1 s, a silent client is closed within 5 s: " + text(Closed));
  Silent.close();

  Drip Drips;
  std::thread Slow(
      [&] { Drips = dripHeader(Server.port(), Ms(1000), Ms(3500)); });
  std::this_thread::sleep_for(Ms(300));
  std::string Other = ask(Server.port(), request("GET /"), Ms(2000));
  Slow.join();
  C.saw(Drips.Held, "timeout 1 s, a client that drips is still there after " +
                        text(Drips.Lasted) + ": " + text(Drips.Held));
  C.saw(Other.empty(), "one thread: another client gets " +
                           std::to_string(Other.size()) +
                           " bytes in 2 s meanwhile");
  return C.result();
}
