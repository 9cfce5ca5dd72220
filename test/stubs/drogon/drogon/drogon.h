// What the model of Drogon speaks of, names and types as in the headers of
// v1.9.13 (lib/inc/drogon). Debian 12 has no package of it.
#ifndef DROGON_STUB_H
#define DROGON_STUB_H
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Json {
class Value;
}

namespace trantor {
class EventLoop;
class NonCopyable {
protected:
  NonCopyable() {}
  ~NonCopyable() {}
  NonCopyable(const NonCopyable &) = delete;
  NonCopyable &operator=(const NonCopyable &) = delete;
};
} // namespace trantor

namespace drogon {

enum HttpStatusCode {
  kUnknown = 0,
  k200OK = 200,
  k201Created = 201,
  k204NoContent = 204,
  k302Found = 302,
  k400BadRequest = 400,
  k401Unauthorized = 401,
  k403Forbidden = 403,
  k404NotFound = 404,
  k500InternalServerError = 500
};
enum ContentType { CT_NONE = 0, CT_APPLICATION_JSON, CT_TEXT_PLAIN, CT_TEXT_HTML };
enum HttpMethod { Get = 0, Post, Head, Put, Delete, Options, Patch, Invalid = 11 };
enum class ReqResult { Ok = 0, BadResponse, NetworkFailure };

class Cookie;
class HttpRequest;
using HttpRequestPtr = std::shared_ptr<HttpRequest>;
class HttpResponse;
using HttpResponsePtr = std::shared_ptr<HttpResponse>;
class ResponseStream;
using ResponseStreamPtr = std::unique_ptr<ResponseStream>;

using AdviceCallback = std::function<void(const HttpResponsePtr &)>;
using AdviceChainCallback = std::function<void()>;
using FilterCallback = std::function<void(const HttpResponsePtr &)>;
using FilterChainCallback = std::function<void()>;
using HttpReqCallback = std::function<void(ReqResult, const HttpResponsePtr &)>;
using MiddlewareCallback = std::function<void(const HttpResponsePtr &)>;
using MiddlewareNextCallback =
    std::function<void(std::function<void(const HttpResponsePtr &)> &&)>;
using DefaultHandler = std::function<void(
    const HttpRequestPtr &, std::function<void(const HttpResponsePtr &)> &&)>;
using ExceptionHandler =
    std::function<void(const std::exception &, const HttpRequestPtr &,
                       std::function<void(const HttpResponsePtr &)> &&)>;

namespace internal {
class HttpConstraint {
public:
  HttpConstraint(HttpMethod method);
  HttpConstraint(std::string middlewareName);
  HttpConstraint(const char *middlewareName);
};
} // namespace internal

class ResponseStream {
public:
  ~ResponseStream();
  bool send(const std::string &data);
  void close();
};

class HttpRequest {
public:
  virtual HttpMethod method() const = 0;
  HttpMethod getMethod() const;
  virtual const std::string &getHeader(std::string key) const = 0;
  virtual const std::string &getCookie(const std::string &field) const = 0;
  virtual const std::string &query() const = 0;
  const std::string &getQuery() const;
  std::string_view body() const;
  std::string_view getBody() const;
  virtual const std::string &path() const = 0;
  const std::string &getPath() const;
  virtual const std::string &getParameter(const std::string &key) const = 0;
  virtual const std::shared_ptr<Json::Value> &jsonObject() const = 0;
  const std::shared_ptr<Json::Value> &getJsonObject() const;
  virtual ~HttpRequest();
};

class HttpResponse {
public:
  virtual HttpStatusCode statusCode() const = 0;
  HttpStatusCode getStatusCode() const;
  virtual void setStatusCode(HttpStatusCode code) = 0;
  void setCustomStatusCode(int code, std::string_view message = std::string_view{});
  virtual void setCloseConnection(bool on) = 0;
  virtual void setContentTypeCode(ContentType type) = 0;
  void setContentTypeString(const std::string_view &typeString);
  void setContentTypeCodeAndCustomString(ContentType type, const std::string_view &typeString);
  virtual ContentType contentType() const = 0;
  virtual const std::string &getHeader(std::string key) const = 0;
  virtual void removeHeader(std::string key) = 0;
  virtual void addHeader(std::string field, const std::string &value) = 0;
  virtual void addHeader(std::string field, std::string &&value) = 0;
  virtual void addCookie(const std::string &key, const std::string &value) = 0;
  virtual void addCookie(const Cookie &cookie) = 0;
  virtual void addCookie(Cookie &&cookie) = 0;
  virtual void removeCookie(const std::string &key) = 0;
  virtual void setBody(const std::string &body) = 0;
  virtual void setBody(std::string &&body) = 0;
  template <int N> void setBody(const char (&body)[N]) { setBody(body, N - 1); }
  std::string_view body() const;
  std::string_view getBody() const;
  virtual void clear() = 0;
  virtual void setExpiredTime(std::ptrdiff_t expiredTime) = 0;

  static HttpResponsePtr newHttpResponse();
  static HttpResponsePtr newHttpResponse(HttpStatusCode code, ContentType type);
  static HttpResponsePtr newNotFoundResponse(const HttpRequestPtr &req = HttpRequestPtr());
  static HttpResponsePtr newHttpJsonResponse(const Json::Value &data);
  static HttpResponsePtr newHttpJsonResponse(Json::Value &&data);
  static HttpResponsePtr newRedirectionResponse(const std::string &location,
                                                HttpStatusCode status = k302Found);
  static HttpResponsePtr newFileResponse(const std::string &fullPath,
                                         const std::string &attachmentFileName = "",
                                         ContentType type = CT_NONE,
                                         const std::string &typeString = "",
                                         const HttpRequestPtr &req = HttpRequestPtr());
  static HttpResponsePtr
  newAsyncStreamResponse(const std::function<void(ResponseStreamPtr)> &callback,
                         bool disableKickoffTimeout = false);
  virtual ~HttpResponse();

private:
  virtual void setBody(const char *body, size_t len) = 0;
};

class HttpAppFramework : public trantor::NonCopyable {
public:
  virtual ~HttpAppFramework() = default;
  static HttpAppFramework &instance();
  virtual void run() = 0;
  virtual bool isRunning() = 0;
  virtual void quit() = 0;
  virtual trantor::EventLoop *getLoop() const = 0;
  virtual HttpAppFramework &setCustom404Page(const HttpResponsePtr &resp, bool set404 = true) = 0;

  virtual HttpAppFramework &registerPreRoutingAdvice(
      const std::function<void(const HttpRequestPtr &, AdviceCallback &&, AdviceChainCallback &&)>
          &advice) = 0;
  virtual HttpAppFramework &
  registerPreRoutingAdvice(const std::function<void(const HttpRequestPtr &)> &advice) = 0;
  virtual HttpAppFramework &registerPostHandlingAdvice(
      const std::function<void(const HttpRequestPtr &, const HttpResponsePtr &)> &advice) = 0;
  virtual HttpAppFramework &registerPreSendingAdvice(
      const std::function<void(const HttpRequestPtr &, const HttpResponsePtr &)> &advice) = 0;

  virtual HttpAppFramework &loadConfigFile(const std::string &fileName) noexcept(false) = 0;

  virtual HttpAppFramework &
  registerHttpSimpleController(const std::string &pathName, const std::string &ctrlName,
                               const std::vector<internal::HttpConstraint> &constraints = {}) = 0;
  template <typename FUNCTION>
  HttpAppFramework &registerHandler(const std::string &pathPattern, FUNCTION &&function,
                                    const std::vector<internal::HttpConstraint> &constraints = {},
                                    const std::string &handlerName = "") {
    return *this;
  }
  template <typename FUNCTION>
  HttpAppFramework &
  registerHandlerViaRegex(const std::string &regExp, FUNCTION &&function,
                          const std::vector<internal::HttpConstraint> &constraints = {},
                          const std::string &handlerName = "") {
    return *this;
  }
  virtual HttpAppFramework &
  registerWebSocketController(const std::string &pathName, const std::string &ctrlName,
                              const std::vector<internal::HttpConstraint> &constraints = {}) = 0;
  template <typename T>
  HttpAppFramework &registerController(const std::shared_ptr<T> &ctrlPtr) {
    return *this;
  }
  template <typename T> HttpAppFramework &registerFilter(const std::shared_ptr<T> &filterPtr) {
    return *this;
  }
  virtual HttpAppFramework &setDefaultHandler(DefaultHandler handler) = 0;
  virtual HttpAppFramework &setExceptionHandler(ExceptionHandler handler) = 0;
  virtual void forward(const HttpRequestPtr &req,
                       std::function<void(const HttpResponsePtr &)> &&callback,
                       const std::string &hostString = "", double timeout = 0) = 0;

  virtual HttpAppFramework &setThreadNum(size_t threadNum) = 0;
  virtual HttpAppFramework &setSSLFiles(const std::string &certPath,
                                        const std::string &keyPath) = 0;
  virtual HttpAppFramework &
  addListener(const std::string &ip, uint16_t port, bool useSSL = false,
              const std::string &certFile = "", const std::string &keyFile = "",
              bool useOldTLS = false,
              const std::vector<std::pair<std::string, std::string>> &sslConfCmds = {}) = 0;
  virtual HttpAppFramework &setDocumentRoot(const std::string &rootPath) = 0;
  virtual HttpAppFramework &setUploadPath(const std::string &uploadPath) = 0;
  virtual HttpAppFramework &setMaxConnectionNum(size_t maxConnections) = 0;
  virtual HttpAppFramework &setMaxConnectionNumPerIP(size_t maxConnectionsPerIP) = 0;
  virtual HttpAppFramework &setLogPath(const std::string &logPath,
                                       const std::string &logfileBaseName = "",
                                       size_t logSize = 100000000, size_t maxFiles = 0,
                                       bool useSpdlog = false) = 0;
  virtual HttpAppFramework &enableGzip(bool useGzip) = 0;
  virtual HttpAppFramework &setIdleConnectionTimeout(size_t timeout) = 0;
  HttpAppFramework &
  setIdleConnectionTimeout(const std::chrono::duration<double> &timeout);
  virtual HttpAppFramework &setKeepaliveRequestsNumber(const size_t number) = 0;
  virtual HttpAppFramework &setClientMaxBodySize(size_t maxSize) = 0;
  virtual HttpAppFramework &setClientMaxMemoryBodySize(size_t maxSize) = 0;
  virtual HttpAppFramework &setClientMaxWebSocketMessageSize(size_t maxSize) = 0;
};

inline HttpAppFramework &app() { return HttpAppFramework::instance(); }

template <typename T> class DrObject {};

class HttpControllerBase {};
template <typename T, bool AutoCreation = true>
class HttpController : public DrObject<T>, public HttpControllerBase {
public:
  static constexpr bool isAutoCreation = AutoCreation;

protected:
  template <typename FUNCTION>
  static void registerMethod(FUNCTION &&function, const std::string &pattern,
                             const std::vector<internal::HttpConstraint> &constraints = {},
                             bool classNameInPath = true, const std::string &handlerName = "") {}
  template <typename FUNCTION>
  static void registerMethodViaRegex(FUNCTION &&function, const std::string &regExp,
                                     const std::vector<internal::HttpConstraint> &constraints =
                                         std::vector<internal::HttpConstraint>{},
                                     const std::string &handlerName = "") {}
};

class HttpSimpleControllerBase {
public:
  virtual void
  asyncHandleHttpRequest(const HttpRequestPtr &req,
                         std::function<void(const HttpResponsePtr &)> &&callback) = 0;
  virtual ~HttpSimpleControllerBase() {}
};
template <typename T, bool AutoCreation = true>
class HttpSimpleController : public DrObject<T>, public HttpSimpleControllerBase {
public:
  static const bool isAutoCreation = AutoCreation;

protected:
  static void registerSelf__(const std::string &path,
                             const std::vector<internal::HttpConstraint> &constraints);
};

class HttpFilterBase {
public:
  virtual void doFilter(const HttpRequestPtr &req, FilterCallback &&fcb,
                        FilterChainCallback &&fccb) = 0;
  virtual ~HttpFilterBase() {}
};
template <typename T, bool AutoCreation = true>
class HttpFilter : public DrObject<T>, public HttpFilterBase {};

} // namespace drogon

#define PATH_LIST_BEGIN static void initPathRouting() {
#define PATH_ADD(path, ...) registerSelf__(path, {__VA_ARGS__})
#define PATH_LIST_END }
#define METHOD_LIST_BEGIN static void initPathRouting() {
#define METHOD_ADD(method, pattern, ...)                                       \
  registerMethod(&method, pattern, {__VA_ARGS__}, true, #method)
#define ADD_METHOD_TO(method, path_pattern, ...)                               \
  registerMethod(&method, path_pattern, {__VA_ARGS__}, false, #method)
#define ADD_METHOD_VIA_REGEX(method, regex, ...)                               \
  registerMethodViaRegex(&method, regex, {__VA_ARGS__}, #method)
#define METHOD_LIST_END                                                        \
  return;                                                                      \
  }

#endif
