#include "test/evidence/support/Civetweb.h"

using namespace evidence;

int main() {
  Claim C(
      "civetweb's header calls refuse a wrong order with a code that nobody "
      "has to look at; a status line that is printed is not looked at; " +
      civetweb());
  std::atomic<int> Late{1}, Again{1}, Start{1};
  CivetWebServer Server([&](mg_connection *Client) {
    if (std::string(mg_get_request_info(Client)->local_uri) == "/raw") {
      mg_printf(Client, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
      mg_send_http_redirect(Client, "/elsewhere", 302);
      return 200;
    }
    mg_response_header_start(Client, 200);
    mg_response_header_add(Client, "Content-Length", "2", -1);
    mg_response_header_send(Client);
    Late = mg_response_header_add(Client, "X-After", "1", -1);
    Again = mg_response_header_send(Client);
    Start = mg_response_header_start(Client, 500);
    mg_write(Client, "ok", 2);
    return 200;
  });
  std::string Seen =
      ask(Server.port(), request("GET /", "Connection: close\r\n"));
  C.saw(Late < 0 && Again < 0 && Start < 0,
        "after the send: header_add " + std::to_string(Late) +
            ", header_send " + std::to_string(Again) + ", header_start " +
            std::to_string(Start));
  C.saw(count(Seen, "HTTP/1.1 ") == 1 && !contains(Seen, "X-After"),
        "one status line, X-After arrives: " + text(contains(Seen, "X-After")));
  std::string Raw =
      ask(Server.port(), request("GET /raw", "Connection: close\r\n"));
  C.saw(count(Raw, "HTTP/1.1 ") == 2,
        "printed, then mg_send_http_redirect: " +
            std::to_string(count(Raw, "HTTP/1.1 ")) + " status lines");
  return C.result();
}
