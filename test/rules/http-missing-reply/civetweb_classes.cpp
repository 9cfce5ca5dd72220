// The same of classes: false leaves the request to others.
#include <CivetServer.h>
#include <cstring>
#include <string>
#include <vector>

struct Forgets : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *Client) override {
    std::string Name;
    if (!CivetServer::getParam(Client, "name", Name))
      return true; // expect: http-missing-reply
    mg_send_http_ok(Client, "text/plain", static_cast<long long>(Name.size()));
    mg_write(Client, Name.data(), Name.size());
    return true;
  }
};

struct Declines : CivetHandler {
  bool handleGet(CivetServer *, mg_connection *Client) override {
    std::string Name;
    if (!CivetServer::getParam(Client, "name", Name))
      return false;
    mg_send_http_ok(Client, "text/plain", static_cast<long long>(Name.size()));
    mg_write(Client, Name.data(), Name.size());
    return true;
  }
  bool handlePost(CivetServer *Server, mg_connection *Client) override {
    return handleGet(Server, Client);
  }
  bool handleDelete(CivetServer *, mg_connection *) override { return false; }
};

struct Both : CivetHandler {
  bool handlePut(CivetServer *, mg_connection *Client) override {
    if (CivetServer::getPostData(Client).empty())
      return refuse(Client);
    mg_send_http_redirect(Client, "/index", 303);
    return true;
  }

private:
  static bool refuse(mg_connection *Client) {
    mg_send_http_error(Client, 400, "%s", "no body");
    return true;
  }
};

struct Guard : CivetAuthHandler {
  bool authorize(CivetServer *, mg_connection *Client) override {
    if (CivetServer::getHeader(Client, "Authorization"))
      return true;
    mg_send_http_error(Client, 401, "%s", "who");
    return false;
  }
};

void run() {
  Forgets First;
  Declines Second;
  Both Third;
  Guard Fourth;
  CivetServer Server(std::vector<std::string>{"listening_ports", "8080"});
  Server.addHandler("/1", First);
  Server.addHandler("/2", Second);
  Server.addHandler("/3", Third);
  Server.addAuthHandler("/4", Fourth);
}
