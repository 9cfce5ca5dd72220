// A responder answers once.
#include "../../stubs/qthttpserver/qhttpserver.h"

using Status = QHttpServerResponder::StatusCode;

static void fail(QHttpServerResponder &responder) { responder.write(Status::BadRequest); }

void firing(QHttpServer &server) {
  server.route("/a", [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
    if (request.body().isEmpty())
      fail(responder);
    responder.write(Status::Ok); // expect: http-double-reply
  });
  server.route("/b", [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
    responder.writeBeginChunked(QByteArray("text/plain"));
    if (request.body().isEmpty())
      responder.write(Status::BadRequest); // expect: http-double-reply
    else
      responder.writeEndChunked("");
  });
  server.route("/c", [](QHttpServerResponder &responder) {
    responder.writeBeginChunked(QByteArray("text/plain"));
    responder.writeEndChunked("");
    responder.writeEndChunked(""); // expect: http-double-reply
  });
}

// --- clean ---------------------------------------------------------------------

void clean(QHttpServer &server) {
  server.route("/a", [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
    if (request.body().isEmpty())
      return fail(responder);
    responder.write(Status::Ok);
  });
  server.route("/b", [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
    const bool isBad = request.body().isEmpty();
    if (isBad)
      fail(responder);
    if (!isBad)
      responder.write(QJsonDocument(), Status::Created);
  });
  server.route("/c", [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
    for (const char *name : {"a", "b"})
      if (request.value(name).isEmpty()) {
        fail(responder);
        return;
      }
    responder.write(QHttpHeaders());
  });
  server.route("/d", [](QHttpServerResponder &responder) {
    responder.writeBeginChunked(QByteArray("text/plain"));
    responder.writeChunk("a");
    responder.writeChunk("b");
    responder.writeEndChunked("");
  });
}
