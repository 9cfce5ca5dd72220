// What the model of oatpp speaks of, names and types as in the headers of c9765f9 (1.3.1
// and 98 commits, src/oatpp), which are several. Debian 12 has no package of it.
#ifndef OATPP_STUB_HPP
#define OATPP_STUB_HPP
#include <chrono>
#include <cstdint>
#include <exception>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

namespace oatpp {

typedef std::int32_t v_int32;
typedef std::int64_t v_int64;
typedef std::uint16_t v_uint16;
typedef std::uint64_t v_uint64;

class String {
public:
  String() {}
  String(std::nullptr_t) {}
  String(const char *text);
  String(const std::string &text);
  std::string *operator->() const;
  const std::string &operator*() const;
  bool operator==(std::nullptr_t) const;
  bool operator!=(std::nullptr_t) const;
};

class Void {
public:
  template <class T> Void(const T &) {}
};

namespace async {

class Error;
class Action {};
class AbstractCoroutine {
public:
  typedef oatpp::async::Action Action;
  virtual ~AbstractCoroutine() = default;
  virtual Action act() = 0;
  virtual Action handleError(Error *error);
};
template <typename... Args> class AbstractCoroutineWithResult : public AbstractCoroutine {
public:
  class StarterForResult {
  public:
    StarterForResult(AbstractCoroutineWithResult *coroutine);
  };
};
template <typename... Args>
using CoroutineStarterForResult = typename AbstractCoroutineWithResult<Args...>::StarterForResult;
template <class T, typename... Args>
class CoroutineWithResult : public AbstractCoroutineWithResult<Args...> {
public:
  typedef Action (T::*Function)();
  template <typename... ConstructorArgs>
  static CoroutineStarterForResult<Args...> startForResult(ConstructorArgs... args) {
    return new T(args...);
  }
  Action yieldTo(const Function &function) const;
  Action _return(const Args &...args) { return Action(); }
};

} // namespace async

namespace network {

class ConnectionProvider {
public:
  virtual ~ConnectionProvider() = default;
  virtual void stop() = 0;
};
class ServerConnectionProvider : virtual public ConnectionProvider {};
class ClientConnectionProvider : virtual public ConnectionProvider {};

class ConnectionHandler {
public:
  virtual ~ConnectionHandler() = default;
  virtual void stop() = 0;
};

class Address {
public:
  enum Family : v_int32 { IP_4 = 0, IP_6 = 1, UNSPEC = 2 };
  Address(const oatpp::String &pHost, v_uint16 pPort, Family pFamily = UNSPEC);
};

namespace tcp {
namespace server {
class ConnectionProvider : public ServerConnectionProvider {
public:
  ConnectionProvider(const network::Address &address, bool useExtendedConnections = false);
  static std::shared_ptr<ConnectionProvider> createShared(const network::Address &address,
                                                          bool useExtendedConnections = false) {
    return std::make_shared<ConnectionProvider>(address, useExtendedConnections);
  }
  void stop() override;
};
} // namespace server
} // namespace tcp

namespace monitor {
class MetricsChecker {
public:
  virtual ~MetricsChecker() = default;
};
class ConnectionInactivityChecker : public MetricsChecker {
public:
  ConnectionInactivityChecker(const std::chrono::duration<v_int64, std::micro> &lastReadTimeout,
                              const std::chrono::duration<v_int64, std::micro> &lastWriteTimeout);
};
class ConnectionMaxAgeChecker : public MetricsChecker {
public:
  ConnectionMaxAgeChecker(const std::chrono::duration<v_int64, std::micro> &maxAge);
};
class ConnectionMonitor : public ClientConnectionProvider, public ServerConnectionProvider {
public:
  ConnectionMonitor(const std::shared_ptr<network::ConnectionProvider> &connectionProvider);
  void addMetricsChecker(const std::shared_ptr<MetricsChecker> &checker);
  void stop() override;
};
} // namespace monitor

class Server {
public:
  Server(const std::shared_ptr<ConnectionProvider> &connectionProvider,
         const std::shared_ptr<ConnectionHandler> &connectionHandler);
  virtual ~Server();
  static std::shared_ptr<Server>
  createShared(const std::shared_ptr<ServerConnectionProvider> &connectionProvider,
               const std::shared_ptr<ConnectionHandler> &connectionHandler) {
    return std::make_shared<Server>(connectionProvider, connectionHandler);
  }
  void run(std::function<bool()> conditional = nullptr);
  void run(bool startAsNewThread);
  void stop();
  v_int32 getStatus();
};

} // namespace network

namespace data {
namespace mapping {
class ObjectMapper;
}
} // namespace data

namespace web {
namespace protocol {
namespace http {

class Status {
public:
  static const Status CODE_200;
  static const Status CODE_201;
  static const Status CODE_204;
  static const Status CODE_302;
  static const Status CODE_400;
  static const Status CODE_404;
  static const Status CODE_500;
  v_int32 code;
  const char *description;
};

class Header {
public:
  static const char *const CONTENT_TYPE;
  static const char *const LOCATION;
};

class HttpError : public std::exception {
public:
  HttpError(const Status &status, const String &message);
};

namespace incoming {
class Request {
public:
  String getHeader(const String &headerName) const;
  String getPathVariable(const String &name) const;
  String getPathTail() const;
  String getQueryParameter(const String &name) const;
  String getQueryParameter(const String &name, const String &defaultValue) const;
  String readBodyToString() const;
};
} // namespace incoming

namespace outgoing {
class Body;
class Response {
public:
  Response(const Status &status, const std::shared_ptr<Body> &body);
  static std::shared_ptr<Response> createShared(const Status &status,
                                                const std::shared_ptr<Body> &body);
  const Status &getStatus() const;
  std::shared_ptr<Body> getBody() const;
  void putHeader(const String &key, const String &value);
  bool putHeaderIfNotExists(const String &key, const String &value);
  bool putOrReplaceHeader(const String &key, const String &value);
  String getHeader(const String &headerName) const;
};
class ResponseFactory {
public:
  static std::shared_ptr<Response> createResponse(const Status &status);
  static std::shared_ptr<Response> createResponse(const Status &status, const String &text);
};
} // namespace outgoing

} // namespace http
} // namespace protocol

namespace server {

class HttpRequestHandler {
public:
  typedef protocol::http::Status Status;
  typedef protocol::http::incoming::Request IncomingRequest;
  typedef protocol::http::outgoing::Response OutgoingResponse;
  typedef protocol::http::outgoing::ResponseFactory ResponseFactory;
  virtual std::shared_ptr<OutgoingResponse> handle(const std::shared_ptr<IncomingRequest> &request);
  virtual async::CoroutineStarterForResult<const std::shared_ptr<OutgoingResponse> &>
  handleAsync(const std::shared_ptr<IncomingRequest> &request);
  virtual ~HttpRequestHandler() = default;
};

namespace handler {
class ErrorHandler {
public:
  virtual ~ErrorHandler() = default;
  virtual std::shared_ptr<protocol::http::outgoing::Response>
  handleError(const std::exception_ptr &exceptionPtr) = 0;
};
} // namespace handler

namespace interceptor {
class RequestInterceptor {
public:
  typedef protocol::http::incoming::Request IncomingRequest;
  typedef protocol::http::outgoing::Response OutgoingResponse;
  virtual ~RequestInterceptor() = default;
  virtual std::shared_ptr<OutgoingResponse>
  intercept(const std::shared_ptr<IncomingRequest> &request) = 0;
};
class ResponseInterceptor {
public:
  typedef protocol::http::incoming::Request IncomingRequest;
  typedef protocol::http::outgoing::Response OutgoingResponse;
  virtual ~ResponseInterceptor() = default;
  virtual std::shared_ptr<OutgoingResponse>
  intercept(const std::shared_ptr<IncomingRequest> &request,
            const std::shared_ptr<OutgoingResponse> &response) = 0;
};
} // namespace interceptor

namespace api {

class Endpoint {
public:
  class Info {
  public:
    String summary;
    static std::shared_ptr<Info> createShared();
  };
};
class Endpoints {};

class ApiController {
protected:
  typedef ApiController __ControllerType;

public:
  typedef protocol::http::outgoing::ResponseFactory ResponseFactory;
  typedef protocol::http::incoming::Request IncomingRequest;
  typedef protocol::http::outgoing::Response OutgoingResponse;
  typedef protocol::http::Status Status;
  typedef protocol::http::Header Header;
  typedef server::HttpRequestHandler RequestHandler;
  typedef data::mapping::ObjectMapper ObjectMapper;
  typedef oatpp::String String;
  typedef std::function<std::shared_ptr<Endpoint::Info>()> EndpointInfoBuilder;

protected:
  template <class CoroutineT, class ControllerT>
  class HandlerCoroutine
      : public async::CoroutineWithResult<CoroutineT, const std::shared_ptr<OutgoingResponse> &> {
  public:
    HandlerCoroutine(ControllerT *pController, const std::shared_ptr<IncomingRequest> &pRequest)
        : controller(pController), request(pRequest) {}
    ControllerT *const controller;
    std::shared_ptr<IncomingRequest> request;
  };

  template <class T> class Handler : public RequestHandler {
  public:
    typedef std::shared_ptr<OutgoingResponse> (T::*Method)(const std::shared_ptr<IncomingRequest> &);
    typedef async::CoroutineStarterForResult<const std::shared_ptr<OutgoingResponse> &> (
        T::*MethodAsync)(const std::shared_ptr<IncomingRequest> &);
    static std::shared_ptr<Handler> createShared(T *controller, Method method,
                                                 MethodAsync methodAsync);
  };

  void setEndpointHandler(const std::string &endpointName,
                          const std::shared_ptr<RequestHandler> &handler);
  std::shared_ptr<RequestHandler> getEndpointHandler(const std::string &endpointName);
  Endpoints m_endpoints;

public:
  ApiController(const std::shared_ptr<ObjectMapper> &defaultObjectMapper,
                const String &routerPrefix = nullptr);
  virtual ~ApiController() = default;
  template <class T>
  static std::shared_ptr<Endpoint> createEndpoint(Endpoints &endpoints,
                                                  const std::shared_ptr<Handler<T>> &handler,
                                                  const EndpointInfoBuilder &infoBuilder) {
    return nullptr;
  }
  const Endpoints &getEndpoints();
  void setErrorHandler(const std::shared_ptr<handler::ErrorHandler> &errorHandler);
  std::shared_ptr<OutgoingResponse> createResponse(const Status &status, const String &str) const;
  std::shared_ptr<OutgoingResponse> createResponse(const Status &status) const;
  std::shared_ptr<OutgoingResponse> createDtoResponse(const Status &status, const Void &dto) const;
};

} // namespace api

class HttpRouter {
public:
  static std::shared_ptr<HttpRouter> createShared();
  void route(const String &method, const String &pathPattern,
             const std::shared_ptr<HttpRequestHandler> &endpoint);
  void route(const api::Endpoints &endpoints);
  std::shared_ptr<api::ApiController>
  addController(const std::shared_ptr<api::ApiController> &controller);
};

class HttpConnectionHandler : public network::ConnectionHandler {
public:
  static std::shared_ptr<HttpConnectionHandler>
  createShared(const std::shared_ptr<HttpRouter> &router);
  void setErrorHandler(const std::shared_ptr<handler::ErrorHandler> &errorHandler);
  void addRequestInterceptor(const std::shared_ptr<interceptor::RequestInterceptor> &interceptor);
  void addResponseInterceptor(const std::shared_ptr<interceptor::ResponseInterceptor> &interceptor);
  void stop() override;
};

class AsyncHttpConnectionHandler : public network::ConnectionHandler {
public:
  static std::shared_ptr<AsyncHttpConnectionHandler>
  createShared(const std::shared_ptr<HttpRouter> &router, v_int32 threadCount = -1);
  void stop() override;
};

} // namespace server
} // namespace web
} // namespace oatpp

#define OATPP_CODEGEN_DEFINE_ApiController "../../stubs/oatpp/oatpp/codegen/ApiController_define.hpp"
#define OATPP_CODEGEN_UNDEF_ApiController "../../stubs/oatpp/oatpp/codegen/ApiController_undef.hpp"
#define OATPP_CODEGEN_BEGIN(NAME) OATPP_CODEGEN_DEFINE_##NAME
#define OATPP_CODEGEN_END(NAME) OATPP_CODEGEN_UNDEF_##NAME

#endif
