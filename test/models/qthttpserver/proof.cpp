//===- proof.cpp - Every row of the qthttpserver model, used once ---------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/qthttpserver: a row that is not used here fails the
// test. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <QHttpServer>
#include <utility>

class Own : public QAbstractHttpServer {
public:
  Own() : QAbstractHttpServer(nullptr) {}

protected:
  bool handleRequest(const QHttpServerRequest &, QHttpServerResponder &responder) override {
    responder.write(QHttpServerResponder::StatusCode::Ok);
    return true;
  }
  void missingHandler(const QHttpServerRequest &, QHttpServerResponder &responder) override {
    responder.write(QHttpHeaders(), QHttpServerResponder::StatusCode::NotFound);
  }
};

int serve(QObject *context) {
  QHttpServer server;
  QTcpServer *tcp = new QTcpServer;
  server.route("/a", [] { return "a"; });
  server.route("/b", QHttpServerRequest::Method::Get, context,
               [](QHttpServerResponder &responder) { responder.write(QJsonDocument()); });
  server.setMissingHandler(context, [](const QHttpServerRequest &, QHttpServerResponder &r) {
    r.write(QByteArray("none"), QByteArray("text/plain"));
  });
  server.addAfterRequestHandler(context,
                                [](const QHttpServerRequest &, QHttpServerResponse &) {});
  server.clearMissingHandler();
  (void)server.serverPorts(), (void)server.servers();
  return tcp->listen() && server.bind(tcp);
}

void replies(const QHttpServerRequest &request, QHttpServerResponder &responder,
             QHttpServerResponder &other) {
  (void)request.value("Host"), (void)request.body();
  (void)request.method(), (void)request.headers();
  responder.swap(other);
  responder.sendResponse(QHttpServerResponse::fromFile("/srv/file"));
  other.writeBeginChunked(QHttpHeaders());
  other.writeChunk("part");
  other.writeEndChunked("end");
  QHttpServerResponder own(std::move(other));
}
