// false of a handler leaves the request to the files, true of an authorization lets it through.
#include <CivetServer.h>
#include <string>

struct RefusesAndLeaves : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *Client) override {
    if (!mg_get_header(Client, "Token"))
      mg_send_http_error(Client, 403, "%s", "no");
    return false; // expect: http-middleware-chain
  }
};

struct LetsThrough : CivetAuthHandler {
  bool authorize(CivetServer *, mg_connection *Client) override {
    if (!mg_get_header(Client, "Token"))
      mg_send_http_error(Client, 401, "%s", "who");
    return true; // expect: http-middleware-chain
  }
};

struct Leaves : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *) override { return false; }
  bool handlePost(CivetServer *Server, mg_connection *Client) override {
    return handleGet(Server, Client);
  }
};

struct Answers : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *Client) override {
    if (!mg_get_header(Client, "Token"))
      return false;
    mg_send_http_redirect(Client, "/index", 303);
    return true;
  }
};

struct Refuses : CivetAuthHandler {
  explicit Refuses(std::string T) : Token(std::move(T)) {}
  bool authorize(CivetServer *, mg_connection *Client) override {
    const char *Given = mg_get_header(Client, "Token");
    if (Given && Token == Given)
      return true;
    mg_send_http_error(Client, 401, "%s", "who");
    return false;
  }
  std::string Token;
};

struct Negates : CivetAuthHandler {
  bool authorize(CivetServer *, mg_connection *Client) override {
    bool Refused = !mg_get_header(Client, "Token");
    if (Refused)
      mg_send_http_error(Client, 401, "%s", "who");
    return !Refused;
  }
};
