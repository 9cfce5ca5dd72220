// A session is closed once.
#include "../../stubs/restbed/corvusoft/restbed/session.hpp"

using namespace restbed;
using SessionPtr = std::shared_ptr<Session>;

static void fail(const SessionPtr &session, int status) { session->close(status, "failed"); }

void firing(Resource &resource) {
  resource.set_method_handler("GET", [](const SessionPtr session) {
    if (session->get_request()->get_path().empty())
      session->close(BAD_REQUEST);
    session->close(OK, "ok"); // expect: http-double-reply
  });
  resource.set_method_handler("PUT", [](const SessionPtr session) {
    if (session->get_request()->get_path().empty())
      fail(session, BAD_REQUEST);
    session->close(OK, "ok"); // expect: http-double-reply
  });
  resource.set_method_handler("POST", [](const SessionPtr session) {
    session->yield(OK, "part");
    session->close(OK, "ok"); // expect: http-double-reply
  });
}

// --- clean ---------------------------------------------------------------------

void clean(Resource &resource) {
  resource.set_method_handler("GET", [](const SessionPtr session) {
    if (session->get_request()->get_path().empty())
      return fail(session, BAD_REQUEST);
    session->close(OK, "ok");
  });
  resource.set_method_handler("PUT", [](const SessionPtr session) {
    const bool isBad = session->get_request()->get_path().empty();
    if (isBad)
      session->close(BAD_REQUEST);
    if (!isBad)
      session->close(OK);
  });
  resource.set_method_handler("POST", [](const SessionPtr session) {
    session->yield(OK, "part");
    for (const char *part : {"a", "b"})
      session->yield(part);
    session->close("end");
  });
  resource.set_method_handler("PATCH", [](const SessionPtr session) {
    for (const char *name : {"a", "b"})
      if (!session->get_request()->has_header(name)) {
        session->close(BAD_REQUEST);
        return;
      }
    session->close(OK);
  });
}
