// A session that is neither closed nor handed on keeps its socket. It comes in a
// shared pointer, which goes many ways: nothing is said of it yet.
#include "../../stubs/restbed/corvusoft/restbed/session.hpp"
#include <map>
#include <thread>
#include <vector>

using namespace restbed;
using SessionPtr = std::shared_ptr<Session>;

static std::vector<SessionPtr> waiting;
static std::map<std::string, SessionPtr> byName;

static void fail(const SessionPtr &session, int status) { session->close(status, "failed"); }

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
  resource.set_method_handler("HEAD", [](const SessionPtr session) {
    std::thread([=] { session->close(OK); }).detach();
  });
  resource.set_method_handler("OPTIONS", [](const SessionPtr session) {
    byName[session->get_request()->get_path()] = session;
  });
}

struct Api {
  void publish(Resource &resource) {
    resource.set_method_handler("GET", std::bind(&Api::onGet, this, std::placeholders::_1));
    resource.set_method_handler("PUT", [this](const SessionPtr session) { last = session; });
  }
  void onGet(const SessionPtr session) { answer(session); }
  void answer(SessionPtr session) { session->close(OK); }
  SessionPtr last;
};
