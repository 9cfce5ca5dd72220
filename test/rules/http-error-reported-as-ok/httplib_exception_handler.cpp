// A handler for exceptions that sets no status turns all of them into 200.
#include <httplib.h>
#include <exception>
#include <string>

using httplib::Request;
using httplib::Response;

void forgets(httplib::Server &Server) {
  Server.set_exception_handler([](const Request &, Response &R, std::exception_ptr) {
    R.set_content("sorry", "text/plain"); // known-fn: http-error-reported-as-ok a handler of all exceptions
  });
}

void asksWhich(httplib::Server &Server) {
  Server.set_exception_handler([](const Request &, Response &R, std::exception_ptr Thrown) {
    try {
      std::rethrow_exception(Thrown);
    } catch (const std::exception &E) {
      R.set_content(E.what(), "text/plain"); // known-fn: http-error-reported-as-ok std::rethrow_exception does not lead here
    }
  });
}

void says(httplib::Server &Server) {
  Server.set_exception_handler([](const Request &, Response &R, std::exception_ptr) {
    R.status = 500;
    R.set_content("sorry", "text/plain");
  });
}

void asksAndSays(httplib::Server &Server) {
  Server.set_exception_handler([](const Request &, Response &R, std::exception_ptr Thrown) {
    R.status = 500;
    try {
      std::rethrow_exception(Thrown);
    } catch (const std::exception &E) {
      R.set_content(E.what(), "text/plain");
    } catch (...) {
      R.set_content("unknown", "text/plain");
    }
  });
}

// It runs for statuses that are errors already.
void ofErrors(httplib::Server &Server) {
  Server.set_error_handler([](const Request &, Response &R) {
    R.set_content(std::to_string(R.status), "text/plain");
  });
}
