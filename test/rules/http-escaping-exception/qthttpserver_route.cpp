// Qt's event loop does not expect exceptions.
#include "../../stubs/qthttpserver/qhttpserver.h"
#include <stdexcept>
#include <string>

void firing(QHttpServer &server) {
  server.route("/a", [](const QHttpServerRequest &request) {
    if (request.body().isEmpty())
      throw std::runtime_error("no body"); // expect: http-escaping-exception
    return QHttpServerResponse("ok");
  });
  server.route("/b", [](QHttpServerResponder &responder) {
    std::stoi("x"); // expect: http-escaping-exception
    responder.write();
  });
}

void clean(QHttpServer &server, QObject *context) {
  server.route("/a", [] { return "ok"; });
  server.route("/b", context, [](const QHttpServerRequest &request) {
    try {
      if (request.body().isEmpty())
        throw std::runtime_error("no body");
    } catch (const std::exception &) {
      return QHttpServerResponse(QHttpServerResponder::StatusCode::BadRequest);
    }
    return QHttpServerResponse("ok");
  });
}
