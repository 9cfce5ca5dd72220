// write() with a status or a text writes a whole response each time.
#include "../../stubs/simple-web-server/server_http.hpp"

using HttpServer = SimpleWeb::Server<SimpleWeb::HTTP>;
using Response = std::shared_ptr<HttpServer::Response>;
using Request = std::shared_ptr<HttpServer::Request>;
using Status = SimpleWeb::StatusCode;

static void fail(const Response &response, Status status) { response->write(status, "failed"); }

void firing(HttpServer &server) {
  server.resource["^/a$"]["GET"] = [](Response response, Request request) {
    if (request->path.empty())
      response->write(Status::client_error_bad_request);
    response->write("ok"); // expect: http-double-reply
  };
  server.resource["^/b$"]["POST"] = [](Response response, Request request) {
    if (request->content.size() == 0)
      fail(response, Status::client_error_bad_request);
    response->write(Status::success_created, request->content); // expect: http-double-reply
  };
  server.default_resource["GET"] = [](std::shared_ptr<HttpServer::Response> response,
                                      std::shared_ptr<HttpServer::Request>) {
    for (const char *part : {"a", "b"})
      response->write(std::string(part)); // expect: http-double-reply
  };
}

// --- clean ---------------------------------------------------------------------

void clean(HttpServer &server) {
  server.resource["^/a$"]["GET"] = [](Response response, Request request) {
    if (request->path.empty())
      return fail(response, Status::client_error_not_found);
    response->write("ok");
  };
  server.resource["^/b$"]["GET"] = [](Response response, Request) {
    response->write({{"Content-Length", "4"}});
    response->write("part", 4);
    response->send();
  };
  server.resource["^/c$"]["GET"] = [](Response response, Request request) {
    const bool isBad = request->path.empty();
    if (isBad)
      fail(response, Status::client_error_bad_request);
    if (!isBad)
      response->write(Status::success_ok, "ok");
  };
  server.resource["^/d$"]["GET"] = [](Response response, Request) {
    *response << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n"
              << "ok";
  };
  server.resource["^/e$"]["GET"] = [](Response response, Request request) {
    switch (request->method.size()) {
    case 3:
      response->write("get");
      break;
    default:
      fail(response, Status::client_error_bad_request);
    }
  };
  // An interim reply announces one.
  server.resource["^/f$"]["POST"] = [](Response response, Request) {
    response->write(Status::information_continue);
    response->write("ok");
  };
}
