// What the model of userver speaks of, names and types as in the headers of v2.4
// (core/include/userver), which are several. Debian 12 has no package of it. The
// namespace is the default of USERVER_NAMESPACE.
#ifndef USERVER_STUB_HPP
#define USERVER_STUB_HPP
#include <string>
#include <string_view>

namespace userver {

namespace engine {
class Deadline final {
public:
  constexpr Deadline() noexcept = default;
};
} // namespace engine

namespace server {
namespace http {

enum class HttpStatus { kOk = 200, kBadRequest = 400, kNotFound = 404, kInternalServerError = 500 };

class HttpResponse final {
public:
  bool SetHeader(std::string name, std::string value);
  bool SetHeader(std::string_view name, std::string value);
  bool SetStatus(HttpStatus status);
  bool ClearHeaders();
};

class HttpRequest final {
public:
  HttpResponse &GetHttpResponse() const;
  const std::string &GetArg(std::string_view arg_name) const;
  const std::string &GetHeader(std::string_view header_name) const;
  const std::string &RequestBody() const;
};

class ResponseBodyStream final {
public:
  ResponseBodyStream(ResponseBodyStream &&) = default;
  void PushBodyChunk(std::string &&chunk, engine::Deadline deadline);
  void SetHeader(const std::string &, const std::string &);
  void SetHeader(std::string_view, const std::string &);
  void SetEndOfHeaders();
  void SetStatusCode(int status_code);
  void SetStatusCode(HttpStatus status);
};

} // namespace http

namespace request {
class RequestContext;
}

namespace handlers {
class HttpHandlerBase {
public:
  virtual ~HttpHandlerBase();
  virtual std::string HandleRequestThrow(const http::HttpRequest &request,
                                         request::RequestContext &context) const;
  virtual void HandleStreamRequest(const server::http::HttpRequest &,
                                   server::request::RequestContext &,
                                   server::http::ResponseBodyStream &) const;
};
} // namespace handlers
} // namespace server
} // namespace userver

#endif
