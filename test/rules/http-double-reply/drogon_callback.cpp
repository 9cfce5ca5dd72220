// checks: http-double-reply, http-missing-reply
// Drogon sends the first response of a request and drops the others.
#include "../../stubs/drogon/drogon/drogon.h"

using namespace drogon;
using Callback = std::function<void(const HttpResponsePtr &)>;

static void fail(const Callback &callback, HttpStatusCode code) {
  auto response = HttpResponse::newHttpResponse();
  response->setStatusCode(code);
  callback(response);
}

class Users : public HttpController<Users> {
public:
  METHOD_LIST_BEGIN
  METHOD_ADD(Users::noReturn, "/1", Get);
  METHOD_ADD(Users::helperThenAgain, "/2", Get);
  METHOD_ADD(Users::inLoop, "/3", Get);
  METHOD_ADD(Users::oneOfTwo, "/4", Get);
  METHOD_ADD(Users::correlated, "/5", Get);
  METHOD_ADD(Users::caught, "/6", Get);
  METHOD_ADD(Users::loopLeaves, "/7", Get);
  METHOD_LIST_END

  void noReturn(const HttpRequestPtr &request, Callback &&callback) {
    auto response = HttpResponse::newHttpResponse();
    if (request->getBody().empty())
      callback(HttpResponse::newNotFoundResponse());
    callback(response); // expect: http-double-reply
  }

  void helperThenAgain(const HttpRequestPtr &request, Callback &&callback) {
    if (request->getBody().empty())
      fail(callback, k400BadRequest);
    fail(callback, k404NotFound); // expect: http-double-reply
  }

  void inLoop(const HttpRequestPtr &request, Callback &&callback) {
    for (const char *name : {"a", "b"})
      if (request->getParameter(name).empty())
        fail(callback, k400BadRequest); // expect: http-double-reply
  } // expect: http-missing-reply

  // --- clean -------------------------------------------------------------------

  void oneOfTwo(const HttpRequestPtr &request, Callback &&callback) {
    if (request->getBody().empty())
      fail(callback, k400BadRequest);
    else
      callback(HttpResponse::newHttpResponse());
  }

  void correlated(const HttpRequestPtr &request, Callback &&callback) {
    bool isBad = request->getBody().empty();
    if (isBad)
      fail(callback, k400BadRequest);
    if (!isBad)
      callback(HttpResponse::newHttpResponse());
  }

  void caught(const HttpRequestPtr &request, Callback &&callback) {
    try {
      check(request->getPath());
    } catch (const std::exception &) {
      return fail(callback, k500InternalServerError);
    }
    callback(HttpResponse::newHttpResponse());
  }

  void loopLeaves(const HttpRequestPtr &request, Callback &&callback) {
    for (const char *name : {"a", "b"})
      if (request->getParameter(name).empty()) {
        fail(callback, k400BadRequest);
        return;
      }
    callback(HttpResponse::newHttpResponse());
  }

private:
  void check(const std::string &path);
};

// The same response for two clients.
void both(const Callback &one, const Callback &other) {
  auto response = HttpResponse::newHttpResponse();
  one(response);
  other(response);
}

// Not what answers a client.
void others(const std::function<void(int)> &progress) {
  progress(1);
  progress(2);
}
