// WebSocket++ does not catch: run() ends, and with it all that is served.
#include <functional>
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

// It throws where the session is not open.
static void echoes(Server *S, Handle Client, Server::message_ptr Message) {
  S->send(Client, Message->get_payload(), Message->get_opcode()); // expect: http-escaping-exception "run()"
}
void answersMessages(Server &S) {
  S.set_message_handler([&S](Handle Client, Server::message_ptr Message) {
    S.send(Client, Message->get_payload(), Message->get_opcode()); // expect: http-escaping-exception
  });
  S.set_message_handler(std::bind(echoes, &S, std::placeholders::_1, std::placeholders::_2));
}

// In the open handler it is.
class Greeter {
public:
  explicit Greeter(Server &S) : S(S) {
    S.set_open_handler(std::bind(&Greeter::opened, this, std::placeholders::_1));
  }
  void opened(Handle Client) { S.send(Client, "hello", websocketpp::frame::opcode::text); }

private:
  Server &S;
};
void greets(Server &S) {
  S.set_open_handler([&S](Handle Client) {
    S.send(Client, "hello", websocketpp::frame::opcode::text);
  });
}

// Of another session nothing is known there.
static Handle Last;
void tellsAnother(Server &S) {
  S.set_open_handler([&S](Handle Client) {
    S.send(Last, "one more", websocketpp::frame::opcode::text); // expect: http-escaping-exception "run()"
    Last = Client;
  });
}

// What greets and says goodbye runs when it is closed, too.
static Server *Both;
static void greetsAndEnds(Handle Client) {
  Both->send(Client, "-", websocketpp::frame::opcode::text); // expect: http-escaping-exception "run()"
}
void forBoth(Server &S) {
  Both = &S;
  S.set_open_handler(greetsAndEnds);
  S.set_close_handler(greetsAndEnds);
}

void cannotThrow(Server &S) {
  S.set_open_handler([](Handle) noexcept {});
}
