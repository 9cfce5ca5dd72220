// cpp-httplib sends nothing before the handler is done: a header or status that is
// set behind the content is not too late.
#include <httplib.h>

void routes(httplib::Server &server) {
  server.Get("/a", [](const httplib::Request &, httplib::Response &response) {
    response.set_content("ok", "text/plain");
    response.set_header("X-A", "b");
    response.status = 201;
  });
  server.Get("/b", [](const httplib::Request &, httplib::Response &response) {
    response.set_chunked_content_provider(
        "text/plain", [](size_t, httplib::DataSink &sink) {
          sink.write("a", 1);
          sink.done();
          return true;
        });
    response.set_header("X-A", "b");
  });
  server.Post("/c", [](const httplib::Request &request,
                       httplib::Response &response) {
    if (request.body.empty()) {
      response.set_content("empty", "text/plain");
      response.status = 400;
      return;
    }
    response.set_content(request.body, "text/plain");
  });
}
