// What the model of Qt HTTP Server speaks of, names and types as in the headers of
// v6.8.0-rc1 (src/httpserver, and QtCore's and QtNetwork's as far as they are
// needed). Debian 12 has no package of it. How a handler is told from a context is
// left out: the context is any QObject here.
#ifndef QHTTPSERVER_STUB_H
#define QHTTPSERVER_STUB_H
#include <initializer_list>
#include <utility>

using quint16 = unsigned short;

class QObject {
public:
  explicit QObject(QObject *parent = nullptr);
  virtual ~QObject();
};
class QString {
public:
  QString();
  QString(const char *text);
  bool isEmpty() const;
};
class QByteArray {
public:
  QByteArray();
  QByteArray(const char *data, long long size = -1);
  bool isEmpty() const;
};
class QJsonDocument {
public:
  QJsonDocument();
};
class QIODevice : public QObject {};
class QTcpServer : public QObject {
public:
  explicit QTcpServer(QObject *parent = nullptr);
  bool listen();
};
template <typename T> class QList {};
class QHttpHeaders {
public:
  QHttpHeaders();
  bool append(const char *name, const char *value);
};

class QHttpServerRequest final {
public:
  enum class Method { Unknown = 0x0000, Get = 0x0001, Put = 0x0002, Delete = 0x0004, Post = 0x0008 };
  using Methods = Method;
  QByteArray value(const QByteArray &key) const;
  Method method() const;
  const QHttpHeaders &headers() const;
  QByteArray body() const;
};

class QHttpServerResponse;
class QHttpServerResponder final {
public:
  enum class StatusCode {
    Ok = 200,
    Created,
    Accepted,
    NoContent = 204,
    Found = 302,
    BadRequest = 400,
    Unauthorized,
    NotFound = 404,
    InternalServerError = 500
  };
  QHttpServerResponder(QHttpServerResponder &&other) noexcept;
  QHttpServerResponder &operator=(QHttpServerResponder &&other) noexcept;
  ~QHttpServerResponder();
  void swap(QHttpServerResponder &other) noexcept;

  void write(QIODevice *data, const QHttpHeaders &headers, StatusCode status = StatusCode::Ok);
  void write(QIODevice *data, const QByteArray &mimeType, StatusCode status = StatusCode::Ok);
  void write(const QJsonDocument &document, const QHttpHeaders &headers,
             StatusCode status = StatusCode::Ok);
  void write(const QJsonDocument &document, StatusCode status = StatusCode::Ok);
  void write(const QByteArray &data, const QHttpHeaders &headers,
             StatusCode status = StatusCode::Ok);
  void write(const QByteArray &data, const QByteArray &mimeType,
             StatusCode status = StatusCode::Ok);
  void write(const QHttpHeaders &headers, StatusCode status = StatusCode::Ok);
  void write(StatusCode status = StatusCode::Ok);
  void sendResponse(const QHttpServerResponse &response);
  void writeBeginChunked(const QHttpHeaders &headers, StatusCode status = StatusCode::Ok);
  void writeBeginChunked(const QByteArray &mimeType, StatusCode status = StatusCode::Ok);
  void writeChunk(const QByteArray &data);
  void writeEndChunked(const QByteArray &data, const QHttpHeaders &trailers);
  void writeEndChunked(const QByteArray &data);

private:
  QHttpServerResponder(const QHttpServerResponder &) = delete;
};

class QHttpServerResponse final {
public:
  using StatusCode = QHttpServerResponder::StatusCode;
  QHttpServerResponse(StatusCode statusCode);
  QHttpServerResponse(const char *data, StatusCode status = StatusCode::Ok);
  QHttpServerResponse(const QString &data, StatusCode status = StatusCode::Ok);
  QHttpServerResponse(const QByteArray &data, StatusCode status = StatusCode::Ok);
  static QHttpServerResponse fromFile(const QString &fileName);
  QHttpHeaders headers() const;
  void setHeaders(QHttpHeaders &&newHeaders);
};

class QAbstractHttpServer : public QObject {
public:
  explicit QAbstractHttpServer(QObject *parent = nullptr);
  ~QAbstractHttpServer() override;
  QList<quint16> serverPorts() const;
  bool bind(QTcpServer *server);
  QList<QTcpServer *> servers() const;

protected:
  virtual bool handleRequest(const QHttpServerRequest &request,
                             QHttpServerResponder &responder) = 0;
  virtual void missingHandler(const QHttpServerRequest &request,
                              QHttpServerResponder &responder) = 0;
};

class QHttpServerRouterRule {};

class QHttpServer final : public QAbstractHttpServer {
public:
  explicit QHttpServer(QObject *parent = nullptr);
  ~QHttpServer() override;
  template <typename Rule = QHttpServerRouterRule, typename ViewHandler>
  Rule *route(const QString &pathPattern, QHttpServerRequest::Methods method,
              const QObject *context, ViewHandler &&viewHandler) {
    return nullptr;
  }
  template <typename Rule = QHttpServerRouterRule, typename ViewHandler>
  Rule *route(const QString &pathPattern, const QObject *context, ViewHandler &&viewHandler) {
    return nullptr;
  }
  template <typename Rule = QHttpServerRouterRule, typename ViewHandler>
  Rule *route(const QString &pathPattern, ViewHandler &&viewHandler) {
    return nullptr;
  }
  template <typename Rule = QHttpServerRouterRule, typename ViewHandler>
  Rule *route(const QString &pathPattern, QHttpServerRequest::Methods method,
              ViewHandler &&viewHandler) {
    return nullptr;
  }
  template <typename Handler> void setMissingHandler(const QObject *context, Handler &&handler) {}
  template <typename Handler>
  void addAfterRequestHandler(const QObject *context, Handler &&handler) {}
  void clearMissingHandler();

private:
  bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
  void missingHandler(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
};

#endif
