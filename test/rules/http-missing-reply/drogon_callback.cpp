// A handler of Drogon answers by calling what it is given, or hands it on.
#include "../../stubs/drogon/drogon/drogon.h"
#include <exception>
#include <functional>
#include <memory>
#include <vector>

using namespace drogon;
using Callback = std::function<void(const HttpResponsePtr &)>;

struct Backend {
  void load(int id, std::function<void(int)> done);
};

class Users : public HttpController<Users> {
public:
  METHOD_LIST_BEGIN
  METHOD_ADD(Users::earlyReturn, "/1", Get);
  METHOD_ADD(Users::switchForgets, "/2", Get);
  METHOD_ADD(Users::ownForgets, "/3", Get);
  ADD_METHOD_TO(Users::swallows, "/4", Get);
  ADD_METHOD_VIA_REGEX(Users::allPaths, "/5.*", Get);
  METHOD_ADD(Users::captured, "/6", Get);
  METHOD_ADD(Users::shared, "/7", Get);
  METHOD_ADD(Users::queued, "/8", Get);
  METHOD_ADD(Users::bound, "/9", Get);
  METHOD_ADD(Users::local, "/10", Get);
  METHOD_ADD(Users::loop, "/11", Get);
  METHOD_LIST_END

  void earlyReturn(const HttpRequestPtr &request, Callback &&callback) {
    if (request->getParameter("id").empty())
      return; // expect: http-missing-reply
    callback(HttpResponse::newHttpResponse());
  }

  void switchForgets(const HttpRequestPtr &request, Callback &&callback, int id) {
    switch (request->method()) {
    case Get:
      callback(HttpResponse::newHttpResponse());
      break;
    case Post:
      app().forward(request, std::move(callback));
      break;
    default:
      break;
    }
  } // expect: http-missing-reply

  void ownForgets(const HttpRequestPtr &request, Callback &&callback) {
    auto own = std::move(callback);
    if (request->body().empty())
      return; // expect: http-missing-reply
    own(HttpResponse::newHttpResponse());
  }

  // --- clean -------------------------------------------------------------------

  void allPaths(const HttpRequestPtr &request, Callback &&callback) {
    if (request->getPath() == "/old") {
      callback(HttpResponse::newFileResponse("/srv/old"));
      return;
    }
    fail(callback, k404NotFound);
  }

  // It moves into what runs later.
  void captured(const HttpRequestPtr &request, Callback &&callback) {
    backend.load(1, [request, callback = std::move(callback)](int) {
      callback(HttpResponse::newNotFoundResponse(request));
    });
  }

  void shared(const HttpRequestPtr &, Callback &&callback) {
    auto kept = std::make_shared<Callback>(std::move(callback));
    backend.load(2, [kept](int) { (*kept)(HttpResponse::newHttpResponse()); });
  }

  void queued(const HttpRequestPtr &, Callback &&callback) {
    waiting.push_back(std::move(callback));
  }

  void bound(const HttpRequestPtr &, Callback &&callback) {
    backend.load(3, std::bind(&Users::loaded, this, std::move(callback), std::placeholders::_1));
  }

  void local(const HttpRequestPtr &request, Callback &&callback) {
    auto answer = [&](HttpStatusCode code) {
      auto response = HttpResponse::newHttpResponse();
      response->setStatusCode(code);
      callback(response);
    };
    if (request->getBody().empty())
      return answer(k400BadRequest);
    answer(k200OK);
  }

  void loop(const HttpRequestPtr &request, Callback &&callback) {
    for (const char *name : {"a", "b"})
      if (request->getParameter(name).empty()) {
        fail(callback, k400BadRequest);
        return;
      }
    callback(HttpResponse::newHttpResponse());
  }

  // Whether it was answered before the exception came is not known.
  void swallows(const HttpRequestPtr &request, Callback &&callback) {
    try {
      parse(request->getPath());
      callback(HttpResponse::newHttpResponse());
    } catch (const std::exception &) {
    }
  }

  // Nobody registers it: who calls it may answer.
  void helper(const HttpRequestPtr &request, Callback &&callback) {
    if (request->getBody().empty())
      callback(HttpResponse::newHttpResponse());
  }

private:
  static void fail(const Callback &callback, HttpStatusCode code) {
    auto response = HttpResponse::newHttpResponse();
    response->setStatusCode(code);
    callback(response);
  }
  void loaded(const Callback &callback, int) { callback(HttpResponse::newHttpResponse()); }
  void parse(const std::string &path);

  Backend backend;
  std::vector<Callback> waiting;
};

class Plain : public HttpSimpleController<Plain> {
public:
  PATH_LIST_BEGIN
  PATH_ADD("/plain", Get);
  PATH_LIST_END
  void asyncHandleHttpRequest(const HttpRequestPtr &request, Callback &&callback) override {
    if (request->getBody().empty())
      return; // expect: http-missing-reply
    callback(HttpResponse::newHttpResponse());
  }
};

// A filter calls one of two.
class Login : public HttpFilter<Login> {
public:
  void doFilter(const HttpRequestPtr &request, FilterCallback &&stop,
                FilterChainCallback &&next) override {
    if (request->getHeader("Authorization").empty())
      return stop(HttpResponse::newHttpResponse());
    next();
  }
};

void routes() {
  app().registerHandler("/a", [](const HttpRequestPtr &request, Callback &&callback) {
    if (request->getBody().empty())
      return; // expect: http-missing-reply
    callback(HttpResponse::newHttpResponse());
  });
  app().registerHandler(
      "/b/{1}", [](const HttpRequestPtr &, Callback &&callback, const std::string &name) {
        auto response = HttpResponse::newHttpResponse();
        response->setBody("hello " + name);
        callback(response);
      });
}
