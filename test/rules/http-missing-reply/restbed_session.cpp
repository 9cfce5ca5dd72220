// A session that is neither closed nor handed on keeps its socket.
#include "../../stubs/restbed/corvusoft/restbed/session.hpp"
#include <vector>

using namespace restbed;
using SessionPtr = std::shared_ptr<Session>;

static std::vector<SessionPtr> waiting;

static void fail(const SessionPtr &session, int status) { session->close(status, "failed"); }

static void onGet(const std::shared_ptr<Session> session) {
  if (session->get_request()->get_path().empty())
    return; // expect: http-missing-reply
  session->close(OK, "ok");
}

void firing(Resource &resource, Service &service) {
  resource.set_method_handler("GET", onGet);
  resource.set_method_handler("POST", [](const std::shared_ptr<Session> session) {
    session->set_header("X-A", "a");
    if (!session->get_request()->has_header("Authorization"))
      return; // expect: http-missing-reply
    session->close(OK);
  });
  resource.set_method_handler("PUT", [](const SessionPtr session) {
    session->fetch(10, [](const SessionPtr next, const Bytes &body) {
      if (body.empty())
        return; // expect: http-missing-reply
      next->close(OK, body);
    });
  });
  service.set_not_found_handler([](const SessionPtr session) {
    session->set_header("X-A", "a");
  }); // expect: http-missing-reply
}

// --- clean ---------------------------------------------------------------------

void clean(Resource &resource) {
  resource.set_method_handler("GET", [](const SessionPtr session) {
    if (session->get_request()->get_path().empty())
      return fail(session, BAD_REQUEST);
    session->close(OK, "ok", {{"Content-Length", "2"}});
  });
  resource.set_method_handler("POST", [](const SessionPtr session) {
    auto request = session->get_request();
    switch (request->get_header("Content-Length", 0)) {
    case 0:
      fail(session, BAD_REQUEST);
      break;
    default:
      session->fetch(10, [](const SessionPtr next, const Bytes &body) { next->close(OK, body); });
      break;
    }
  });
  resource.set_method_handler("PUT", [](const SessionPtr session) {
    session->sleep_for(std::chrono::milliseconds(10),
                       [](const SessionPtr next) { next->close(NO_CONTENT); });
  });
  resource.set_method_handler("PATCH", [](const SessionPtr session) {
    session->yield(OK, "part", [](const SessionPtr next) { next->close("end"); });
  });
  // Somebody else answers.
  resource.set_method_handler("DELETE",
                              [](const SessionPtr session) { waiting.push_back(session); });
}
