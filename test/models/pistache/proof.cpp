//===- proof.cpp - Every row of the pistache model, used once -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every row of the model, used once. Compiled against the installed headers: a
// name that the library does not have does not compile. Nobody runs it.
//
//===----------------------------------------------------------------------===//

// async.h speaks of a member that its class does not have, which Clang has told
// since version 20.
#define chain_ chainCore
#include <pistache/endpoint.h>
#include <pistache/http.h>
#include <pistache/router.h>
#undef chain_
#include <chrono>

using namespace Pistache;

static void routeHandler(const Rest::Request &Request,
                         Http::ResponseWriter Writer) {
  if (Request.hasParam("a"))
    (void)Request.param("a");
  (void)Request.splat();
  (void)Request.splatAt(0);
  Writer.send(Http::Code::Ok);
}

static bool middleware(Http::Request &, Http::ResponseWriter &) { return true; }

class Handler : public Http::Handler {
public:
  HTTP_PROTOTYPE(Handler)
  void onRequest(const Http::Request &Request,
                 Http::ResponseWriter Writer) override {
    (void)Request.resource();
    (void)Request.query();
    (void)Request.body();
    (void)Request.method();
    (void)Request.address();
    (void)Request.timeout();
    (void)Request.version();
    (void)Request.code();
    (void)Request.headers().get("A");
    (void)Request.headers().getRaw("A");
    (void)Request.headers().tryGet("A");
    (void)Request.headers().tryGetRaw("A");
    (void)Request.headers().has("A");
    (void)Request.headers().list();
    (void)Request.headers().rawList();
    if (Request.cookies().has("a"))
      (void)Request.cookies().get("a");
    headers(Writer);
    reads(Writer);
    Writer.timeoutAfter(std::chrono::seconds(1));
    if (!Writer.timeout().isArmed())
      Writer.timeout().arm(std::chrono::seconds(1));
    Writer.timeout().disarm();
    Http::ResponseWriter Other = Writer.clone();
    Writer.sendMethodNotAllowed({Http::Method::Get});
    Http::serveFile(Other, "a.txt");
  }

private:
  static void headers(Http::ResponseWriter &Writer) {
    Writer.setMime(MIME(Text, Plain));
    Writer.headers().add<Http::Header::Server>("a");
    Writer.headers().addRaw(Http::Header::Raw("A", "b"));
    Writer.headers().remove("A");
    Writer.headers().clear();
    Writer.cookies().add(Http::Cookie("a", "b"));
    Writer.cookies().addFromRaw("a=b", 3);
    Writer.cookies().removeAllCookies();
  }
  static void reads(Http::ResponseWriter &Writer) {
    (void)Writer.getPeer();
    (void)Writer.peer();
    (void)Writer.getResponseCode();
    (void)Writer.getResponseSize();
    (void)Writer.rdbuf();
  }
};

void streams(Http::ResponseWriter Writer) {
  Http::ResponseStream Stream = Writer.stream(Http::Code::Ok);
  Stream.write("a", 1);
  Stream.flush();
  Http::flush(Stream);
  Http::ends(Stream);
  Stream.ends();
}

void routes(const Rest::Description &Description) {
  Rest::Router Router;
  auto Made = Rest::Routes::bind(&routeHandler);
  Router.get("/", Made);
  Router.post("/", Made);
  Router.put("/", Made);
  Router.patch("/", Made);
  Router.del("/", Made);
  Router.options("/", Made);
  Router.head("/", Made);
  Router.addRoute(Http::Method::Get, "/", Made);
  Router.removeRoute(Http::Method::Get, "/");
  Router.addCustomHandler(Made);
  Router.addMiddleware(Rest::Routes::middleware(&middleware));
  Router.addNotFoundHandler(Made);
  Router.addDisconnectHandler([](const std::shared_ptr<Tcp::Peer> &) {});
  Router.disconnectPeer(nullptr);
  (void)Router.hasNotFoundHandler();
  Rest::Routes::Get(Router, "/a", Made);
  Rest::Routes::Post(Router, "/a", Made);
  Rest::Routes::Put(Router, "/a", Made);
  Rest::Routes::Patch(Router, "/a", Made);
  Rest::Routes::Delete(Router, "/a", Made);
  Rest::Routes::Options(Router, "/a", Made);
  Rest::Routes::Head(Router, "/a", Made);
  Rest::Routes::Remove(Router, Http::Method::Get, "/a");
  Rest::Routes::NotFound(Router, Made);
  Router.initFromDescription(Description);
  (void)Router.handler();
  (void)Rest::Router::handler(std::make_shared<Rest::Router>(
      Rest::Router::fromDescription(Description)));
}

void asks(Rest::Router &Router, const Http::Request &Request,
          Http::ResponseWriter First, Http::ResponseWriter Second) {
  Router.invokeNotFoundHandler(Request, std::move(First));
  Router.route(Request, std::move(Second));
}

void serves(Rest::Router &Router, Http::Endpoint::Options Given) {
  Http::Endpoint Endpoint(Address("127.0.0.1", Port(8080)));
  Http::Endpoint::Options Options = Http::Endpoint::options();
  Options.headerTimeout(std::chrono::seconds(1));
  Options.bodyTimeout(std::chrono::seconds(1));
  Options.keepaliveTimeout(std::chrono::seconds(1));
  Options.maxRequestSize(4096);
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  Options.maxPayload(4096);
#pragma clang diagnostic pop
  Options.maxResponseSize(4096).threads(1).threadsName("a");
  Options.flags(Tcp::Options::ReuseAddr).backlog(1);
  Options.logger(PISTACHE_NULL_STRING_LOGGER);
  Endpoint.init(Options);
  Endpoint.setHandler(Router.handler());
  Endpoint.useSSL("cert.pem", "key.pem", false);
  Endpoint.useSSLAuth("ca.pem");
  Endpoint.bind();
  if (!Endpoint.isBound())
    return;
  (void)Endpoint.getPort();
  (void)Endpoint.getAllPeer();
  (void)Endpoint.requestLoad({});
  Endpoint.serveThreaded();
  Endpoint.serve();
  Endpoint.shutdown();
  Http::Endpoint Other;
  Other.initArgs(1, Flags<Tcp::Options>(Tcp::Options::ReuseAddr), "a", 1,
                 PISTACHE_STRING_LOGGER_T());
  Http::listenAndServe<Handler>(Address("127.0.0.1", Port(8081)), Given);
}
