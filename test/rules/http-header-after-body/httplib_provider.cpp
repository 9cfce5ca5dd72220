// A content provider of cpp-httplib runs when the header is out: what it sets is lost.
#include <httplib.h>

using httplib::DataSink;
using httplib::Request;
using httplib::Response;

void late(httplib::Server &Server) {
  Server.Get("/late", [](const Request &, Response &R) {
    R.set_chunked_content_provider("text/plain", [&R](size_t, DataSink &Sink) {
      R.set_header("X-Late", "1"); // known-fn: http-header-after-body nobody says when a provider runs
      Sink.done();
      return true;
    });
  });
}

void early(httplib::Server &Server) {
  Server.Get("/early", [](const Request &, Response &R) {
    R.set_header("X-Early", "1");
    R.set_chunked_content_provider("text/plain", [](size_t, DataSink &Sink) {
      Sink.done();
      return true;
    });
  });
}

// It does not go out before the handler is done.
void behind(httplib::Server &Server) {
  Server.Get("/behind", [](const Request &, Response &R) {
    R.set_chunked_content_provider("text/plain", [](size_t, DataSink &Sink) {
      Sink.done();
      return true;
    });
    R.status = 202;
  });
}
