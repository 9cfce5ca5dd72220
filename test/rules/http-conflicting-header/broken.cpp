// errors: yes
// A function with an error is not judged, the others of its file are.
#include <httplib.h>

using httplib::Request;
using httplib::Response;

static void broken(const Request &, Response &R) {
  R.set_content(noSuchVariable, "text/plain");
  R.set_header("Content-Type", "application/json");
}

static void sound(const Request &, Response &R) {
  R.set_content("{}", "text/plain");
  R.set_header("Content-Type", "application/json"); // expect: http-conflicting-header
}

static void clean(const Request &, Response &R) {
  R.set_content("{}", "application/json");
}

void routes(httplib::Server &Server) {
  Server.Get("/1", broken);
  Server.Get("/2", sound);
  Server.Get("/3", clean);
}
