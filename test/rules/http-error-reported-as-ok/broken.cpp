// errors: yes
// A function with an error is not judged, the others of its file are.
#include <httplib.h>
#include <stdexcept>

using httplib::Request;
using httplib::Response;

std::string load(const std::string &Name);

static void broken(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.set_content(noSuchVariable, "text/plain");
  }
}

static void sound(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.set_content("failed", "text/plain"); // expect: http-error-reported-as-ok
  }
}

static void clean(const Request &Q, Response &R) {
  try {
    R.set_content(load(Q.path), "text/plain");
  } catch (const std::exception &) {
    R.status = 500;
    R.set_content("failed", "text/plain");
  }
}

void routes(httplib::Server &Server) {
  Server.Get("/1", broken);
  Server.Get("/2", sound);
  Server.Get("/3", clean);
}
