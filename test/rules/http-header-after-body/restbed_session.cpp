// What is set when the header is out is not sent.
#include "../../stubs/restbed/corvusoft/restbed/session.hpp"

using namespace restbed;
using SessionPtr = std::shared_ptr<Session>;

void firing(Resource &resource) {
  resource.set_method_handler("GET", [](const SessionPtr session) {
    session->close(OK, "ok");
    session->set_header("X-A", "a"); // expect: http-header-after-body
  });
  resource.set_method_handler("PUT", [](const SessionPtr session) {
    session->yield(OK, "part");
    session->add_header("X-A", "a"); // expect: http-header-after-body
    session->close("end");
  });
}

// --- clean ---------------------------------------------------------------------

void clean(Resource &resource) {
  resource.set_method_handler("GET", [](const SessionPtr session) {
    session->set_header("X-A", "a");
    if (!session->get_request()->has_header("Host")) {
      session->close(BAD_REQUEST);
      return;
    }
    session->add_header("X-B", "b");
    session->close(OK, "ok");
  });
}
