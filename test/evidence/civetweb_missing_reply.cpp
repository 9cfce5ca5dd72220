#include "test/evidence/support/Civetweb.h"

using namespace evidence;

int main() {
  Claim C(
      "a handler of civetweb that returns 0 after its reply sends the "
      "request on, and a second reply follows; one that returns 200 without "
      "a reply sends nothing; " +
      civetweb());
  CivetWebServer Server([](mg_connection *Client) {
    if (std::string(mg_get_request_info(Client)->local_uri) == "/nothing")
      return 200;
    mg_printf(Client, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    return 0;
  });
  std::string Zero =
      ask(Server.port(), request("GET /zero", "Connection: close\r\n"));
  std::string After = Zero.substr(Zero.find("\r\n\r\n") + 4);
  C.saw(count(Zero, "HTTP/1.1 ") == 1 && contains(After, "Error 404"),
        "reply of 2 bytes and return 0: after the header come " +
            std::to_string(After.size()) + " bytes, Error 404 among them: " +
            text(contains(After, "Error 404")));
  std::string Nothing =
      ask(Server.port(), request("GET /nothing", "Connection: close\r\n"));
  C.saw(Nothing.empty(), "no reply and return 200: " +
                             std::to_string(Nothing.size()) + " bytes");
  return C.result();
}
