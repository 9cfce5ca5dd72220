// A response of cpp-httplib that nobody touches is sent as an empty 200.
#include <httplib.h>

void routes(httplib::Server &server) {
  server.Get("/none", [](const httplib::Request &, httplib::Response &) {});
  server.Get("/some", [](const httplib::Request &request,
                         httplib::Response &response) {
    if (!request.has_param("a"))
      return;
    response.set_content("a", "text/plain");
  });
  server.set_pre_routing_handler([](const httplib::Request &request,
                                    httplib::Response &) {
    return request.path.empty() ? httplib::Server::HandlerResponse::Handled
                                : httplib::Server::HandlerResponse::Unhandled;
  });
}
