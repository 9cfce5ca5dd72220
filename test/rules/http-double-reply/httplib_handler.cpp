// cpp-httplib keeps the response until the handler is done: what is set last is
// sent, and there is one reply whatever happens. All of these are right, or wrong
// in another way.
#include <httplib.h>

static void failed(httplib::Response &response) {
  response.status = 500;
  response.set_content("failed", "text/plain");
}

void routes(httplib::Server &server) {
  server.Get("/twice", [](const httplib::Request &, httplib::Response &response) {
    response.set_content("draft", "text/plain");
    response.set_content("final", "text/plain");
  });
  server.Get("/default", [](const httplib::Request &request,
                            httplib::Response &response) {
    response.set_content("nobody", "text/plain");
    if (request.has_param("name"))
      response.set_content(request.get_param_value("name"), "text/plain");
  });
  server.Get("/helper", [](const httplib::Request &request,
                           httplib::Response &response) {
    response.set_content("ok", "text/plain");
    if (!request.has_param("id"))
      failed(response);
  });
  server.Get("/loop", [](const httplib::Request &, httplib::Response &response) {
    for (int i = 0; i < 3; ++i)
      response.set_content(std::to_string(i), "text/plain");
  });
  server.Get("/moved", [](const httplib::Request &, httplib::Response &response) {
    response.set_content("moved", "text/plain");
    response.set_redirect("/elsewhere", 303);
  });
}
