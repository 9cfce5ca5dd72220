// errors: yes
// A function with an error is not judged, the others of its file are.
#include <httplib.h>

using httplib::Request;
using httplib::Response;

static void broken(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content(noSuchVariable, "text/plain");
  }
  R.set_content("ok", "text/plain");
}

static void sound(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain"); // expect: http-fallthrough-after-error
  }
  R.set_content("ok", "text/plain");
}

static void clean(const Request &Q, Response &R) {
  if (!Q.has_param("name")) {
    R.status = 400;
    R.set_content("no name", "text/plain");
    return;
  }
  R.set_content("ok", "text/plain");
}

void routes(httplib::Server &Server) {
  Server.Get("/1", broken);
  Server.Get("/2", sound);
  Server.Get("/3", clean);
}
