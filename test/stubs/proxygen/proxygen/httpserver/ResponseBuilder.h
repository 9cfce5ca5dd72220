// What the model of Proxygen speaks of, names and types as in the headers of
// v2026.08.17.00 (proxygen/httpserver), which are several. Debian 12 has no package
// of it.
#ifndef PROXYGEN_STUB_H
#define PROXYGEN_STUB_H
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>

namespace folly {
class IOBuf {
public:
  static std::unique_ptr<IOBuf> copyBuffer(const std::string &buf);
  size_t computeChainDataLength() const;
};
} // namespace folly

namespace proxygen {

enum HTTPHeaderCode : uint8_t { HTTP_HEADER_NONE = 0, HTTP_HEADER_CONTENT_TYPE = 20 };
enum class UpgradeProtocol { TCP };
enum ProxygenError : uint8_t { kErrorNone = 0 };

class HTTPHeaders {
public:
  const std::string &getSingleOrEmpty(const std::string &name) const;
};

class HTTPMessage {
public:
  HTTPHeaders &getHeaders();
  const HTTPHeaders &getHeaders() const;
  const std::string &getURL() const;
};

class RequestHandler;
class ResponseHandler {
public:
  virtual ~ResponseHandler() = default;
  virtual void sendHeaders(HTTPMessage &msg) noexcept = 0;
  virtual void sendChunkHeader(size_t len) noexcept = 0;
  virtual void sendBody(std::unique_ptr<folly::IOBuf> body) noexcept = 0;
  virtual void sendChunkTerminator() noexcept = 0;
  virtual void sendEOM() noexcept = 0;
};

class RequestHandler {
public:
  virtual void setResponseHandler(ResponseHandler *handler) noexcept;
  virtual void onRequest(std::unique_ptr<HTTPMessage> headers) noexcept = 0;
  virtual void onBody(std::unique_ptr<folly::IOBuf> body) noexcept = 0;
  virtual void onUpgrade(proxygen::UpgradeProtocol prot) noexcept = 0;
  virtual void onEOM() noexcept = 0;
  virtual void requestComplete() noexcept = 0;
  virtual void onError(ProxygenError err) noexcept = 0;
  virtual ~RequestHandler() = default;

protected:
  ResponseHandler *downstream_{nullptr};
};

class ResponseBuilder {
public:
  explicit ResponseBuilder(ResponseHandler *txn);
  ResponseBuilder &status(uint16_t code, const std::string &message);
  template <typename T> ResponseBuilder &header(const std::string &headerIn, const T &value) {
    return *this;
  }
  template <typename T> ResponseBuilder &header(HTTPHeaderCode code, const T &value) {
    return *this;
  }
  ResponseBuilder &body(std::unique_ptr<folly::IOBuf> bodyIn);
  template <typename T> ResponseBuilder &body(T &&t) {
    return *this;
  }
  ResponseBuilder &closeConnection();
  ResponseBuilder &trailers(const HTTPHeaders &trailers);
  void sendWithEOM();
  void send();
  enum class UpgradeType { CONNECT_REQUEST = 0, HTTP_UPGRADE };
  void acceptUpgradeRequest(UpgradeType upgradeType, const std::string upgradeProtocol = "");
  void rejectUpgradeRequest();
  const HTTPMessage *getHeaders() const;
};

} // namespace proxygen

#endif
