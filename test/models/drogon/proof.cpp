//===- proof.cpp - Every row of the drogon model, used once ---------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/drogon: a row that is not used here fails the
// test. With the library's own headers it compiles as well. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <drogon/drogon.h>

using namespace drogon;
using Callback = std::function<void(const HttpResponsePtr &)>;

class Plain : public HttpSimpleController<Plain> {
public:
  void asyncHandleHttpRequest(const HttpRequestPtr &request, Callback &&callback) override;
  PATH_LIST_BEGIN
  PATH_ADD("/plain", Get);
  PATH_LIST_END
};

class Users : public HttpController<Users> {
public:
  METHOD_LIST_BEGIN
  METHOD_ADD(Users::get, "/{1}", Get);
  ADD_METHOD_TO(Users::get, "/users/{1}", Get, Post);
  ADD_METHOD_VIA_REGEX(Users::get, "/u/(.*)", Get);
  METHOD_LIST_END
  void get(const HttpRequestPtr &request, Callback &&callback, const std::string &id);
};

void application(std::shared_ptr<Users> users, const HttpResponsePtr &page) {
  using namespace std::chrono_literals;
  HttpAppFramework &server = app();
  HttpAppFramework::instance().loadConfigFile("config.json");
  server.addListener("127.0.0.1", 8080)
      .setSSLFiles("cert.pem", "key.pem")
      .setThreadNum(4)
      .setDocumentRoot("/srv")
      .setUploadPath("/tmp")
      .setLogPath("/var/log")
      .enableGzip(true)
      .setCustom404Page(page)
      .setIdleConnectionTimeout(30)
      .setIdleConnectionTimeout(30s)
      .setClientMaxBodySize(65536)
      .setClientMaxMemoryBodySize(65536)
      .setClientMaxWebSocketMessageSize(65536)
      .setMaxConnectionNum(1000)
      .setMaxConnectionNumPerIP(10)
      .setKeepaliveRequestsNumber(100);
  auto handler = [](const HttpRequestPtr &, Callback &&callback) {
    callback(HttpResponse::newHttpResponse());
  };
  server.registerHandler("/a", handler)
      .registerHandlerViaRegex("/b.*", handler)
      .registerHttpSimpleController("/c", "Plain")
      .registerWebSocketController("/d", "Chat")
      .registerController(users)
      .registerFilter(users)
      .setDefaultHandler(handler)
      .setExceptionHandler([](const std::exception &, const HttpRequestPtr &, Callback &&callback) {
        callback(HttpResponse::newNotFoundResponse());
      });
  server.registerPreRoutingAdvice([](const HttpRequestPtr &) {})
      .registerPostHandlingAdvice([](const HttpRequestPtr &, const HttpResponsePtr &) {})
      .registerPreSendingAdvice([](const HttpRequestPtr &, const HttpResponsePtr &) {});
  if (!server.isRunning() && server.getLoop())
    server.run();
  server.quit();
}

void responses(const HttpRequestPtr &request, Callback &&callback, const Json::Value &value) {
  auto kept = std::make_shared<Callback>(callback);
  auto moved = std::make_shared<Callback>(std::move(*kept));
  auto response = HttpResponse::newHttpResponse(k200OK, CT_TEXT_PLAIN);
  response->setStatusCode(k201Created);
  response->setCustomStatusCode(299, "fine");
  response->addHeader("X-A", "a");
  response->removeHeader("X-A");
  response->addCookie("a", "b");
  response->removeCookie("a");
  response->setContentTypeCode(CT_TEXT_HTML);
  response->setContentTypeString("text/plain");
  response->setContentTypeCodeAndCustomString(CT_TEXT_PLAIN, std::string_view("text/plain"));
  response->setCloseConnection(true);
  response->setExpiredTime(0);
  response->setBody(std::string("body"));
  (void)response->statusCode(), (void)response->getStatusCode();
  (void)response->contentType(), (void)response->getHeader("X-A");
  (void)response->body(), (void)response->getBody();
  response->clear();
  (void)std::addressof(*response);
  (*moved)(HttpResponse::newHttpJsonResponse(value));
  (*moved)(HttpResponse::newRedirectionResponse("/new"));
  (*moved)(HttpResponse::newFileResponse("/srv/file"));
  (*moved)(HttpResponse::newAsyncStreamResponse([](ResponseStreamPtr stream) {
    stream->send("part");
    stream->close();
  }));
  app().forward(request, std::move(*moved));
}

void requests(const HttpRequestPtr &request) {
  (void)request->method(), (void)request->getMethod();
  (void)request->getHeader("Host"), (void)request->getCookie("a");
  (void)request->getParameter("a"), (void)request->query();
  (void)request->getQuery(), (void)request->path(), (void)request->getPath();
  (void)request->body(), (void)request->getBody();
  (void)request->jsonObject(), (void)request->getJsonObject();
}
