// WebSocket++ does not catch: run() ends, and with it all that is served.
#include <stdexcept>
#include <string>
#include <websocketpp/config/asio_no_tls.hpp>
#include <websocketpp/server.hpp>

using Server = websocketpp::server<websocketpp::config::asio>;
using Handle = websocketpp::connection_hdl;

void registered(Server &S) {
  S.set_http_handler([&S](Handle Client) {
    auto Connection = S.get_con_from_hdl(Client);
    if (Connection->get_resource().empty())
      throw std::runtime_error("no address"); // expect: http-escaping-exception "run()"
    Connection->set_body("ok");
  });
}

void caught(Server &S) {
  S.set_http_handler([](Handle Client) {
    try {
      if (Client.expired())
        throw std::runtime_error("gone");
    } catch (const std::exception &) {
    }
  });
}

void cannotThrow(Server &S) {
  S.set_open_handler([](Handle) noexcept {});
}
