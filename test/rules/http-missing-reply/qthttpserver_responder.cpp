// A handler that takes a responder has to answer: its destructor sends nothing.
#include "../../stubs/qthttpserver/qhttpserver.h"
#include <memory>
#include <utility>
#include <vector>

using Status = QHttpServerResponder::StatusCode;

static std::vector<QHttpServerResponder> waiting;

static void fail(QHttpServerResponder &responder) { responder.write(Status::BadRequest); }

static void onEcho(const QHttpServerRequest &request, QHttpServerResponder &responder) {
  if (request.body().isEmpty())
    return; // expect: http-missing-reply
  responder.write(request.body(), QByteArray("text/plain"));
}

void firing(QHttpServer &server, QObject *context) {
  server.route("/early", [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
    if (request.value("Authorization").isEmpty())
      return; // expect: http-missing-reply
    responder.write(Status::Ok);
  });
  server.route("/switch", QHttpServerRequest::Method::Get, context,
               [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                 switch (request.method()) {
                 case QHttpServerRequest::Method::Get:
                   responder.write(Status::Ok);
                   break;
                 case QHttpServerRequest::Method::Post:
                   fail(responder);
                   break;
                 default:
                   break;
                 }
               }); // expect: http-missing-reply
  server.setMissingHandler(context, [](const QHttpServerRequest &request,
                                       QHttpServerResponder &responder) {
    if (request.body().isEmpty())
      responder.write(Status::NotFound);
  }); // expect: http-missing-reply
  server.route("/echo", onEcho);
}

// --- clean ---------------------------------------------------------------------

void clean(QHttpServer &server, QObject *context) {
  server.route("/text", [] { return "text"; });
  server.route("/code", [](const QHttpServerRequest &request) {
    if (request.body().isEmpty())
      return QHttpServerResponse(Status::BadRequest);
    return QHttpServerResponse("ok");
  });
  server.route("/paths", [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
    if (request.body().isEmpty())
      return fail(responder);
    responder.sendResponse(QHttpServerResponse("ok"));
  });
  server.route("/goto", context,
               [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
                 if (request.body().isEmpty())
                   goto bad;
                 responder.write(Status::NoContent);
                 return;
               bad:
                 fail(responder);
               });
  server.route("/chunks", [](QHttpServerResponder &responder) {
    responder.writeBeginChunked(QByteArray("text/plain"));
    for (const char *part : {"a", "b"})
      responder.writeChunk(part);
    responder.writeEndChunked("c");
  });
  // Somebody else answers.
  server.route("/queued", [](QHttpServerResponder &responder) {
    waiting.push_back(std::move(responder));
  });
  server.route("/shared", [](QHttpServerResponder &responder) {
    auto kept = std::make_shared<QHttpServerResponder>(std::move(responder));
    (void)kept;
  });
}

struct Kept {
  void setup(QHttpServer &server) {
    server.route("/new", [this](QHttpServerResponder &responder) {
      last = new QHttpServerResponder(std::move(responder));
    });
    server.route("/moved", [](QHttpServerResponder &responder) {
      auto own = std::move(responder);
      own.write(Status::Ok);
    });
    server.route("/taken", [](QHttpServerResponder &&responder) { take(std::move(responder)); });
  }
  static void take(QHttpServerResponder responder) { responder.write(Status::Ok); }
  QHttpServerResponder *last = nullptr;
};

class Own : public QAbstractHttpServer {
protected:
  bool handleRequest(const QHttpServerRequest &request,
                     QHttpServerResponder &responder) override {
    if (request.body().isEmpty())
      return false;
    responder.write(Status::Ok);
    return true;
  }
  void missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder) override {
    responder.write(Status::NotFound);
  }
};
