// Nothing can be written when the body has its end.
#include "../../stubs/qthttpserver/qhttpserver.h"

void firing(QHttpServer &server) {
  server.route("/a", [](QHttpServerResponder &responder) {
    responder.writeBeginChunked(QByteArray("text/plain"));
    responder.writeEndChunked("a");
    responder.writeChunk("b"); // expect: http-write-after-reply
  });
}

// --- clean ---------------------------------------------------------------------

void clean(QHttpServer &server) {
  server.route("/a", [](const QHttpServerRequest &request, QHttpServerResponder &responder) {
    responder.writeBeginChunked(QByteArray("text/plain"));
    if (!request.body().isEmpty())
      responder.writeChunk(request.body());
    responder.writeEndChunked("end");
  });
}
