// What comes behind SetEndOfHeaders() is not sent, and nothing tells.
#include "../../stubs/userver/userver/server/http/http_response_body_stream.hpp"

using namespace userver::server;
using http::HttpRequest;
using http::ResponseBodyStream;
using request::RequestContext;

static void begin(ResponseBodyStream &stream) {
  stream.SetStatusCode(200);
  stream.SetEndOfHeaders();
}

static std::string produce(const HttpRequest &request);

class Late : public handlers::HttpHandlerBase {
  void HandleStreamRequest(const HttpRequest &request, RequestContext &,
                           ResponseBodyStream &stream) const override {
    stream.SetEndOfHeaders();
    stream.SetHeader(std::string("X-A"), "a"); // expect: http-header-after-body
    stream.PushBodyChunk(produce(request), {});
  }
};

class StatusLate : public handlers::HttpHandlerBase {
  void HandleStreamRequest(const HttpRequest &request, RequestContext &,
                           ResponseBodyStream &stream) const override {
    begin(stream);
    std::string part = produce(request);
    if (part.empty()) {
      stream.SetStatusCode(http::HttpStatus::kInternalServerError); // expect: http-header-after-body
      return;
    }
    stream.PushBodyChunk(std::move(part), {});
  }
};

// --- clean ---------------------------------------------------------------------

class InTime : public handlers::HttpHandlerBase {
  void HandleStreamRequest(const HttpRequest &request, RequestContext &,
                           ResponseBodyStream &stream) const override {
    if (request.GetArg("id").empty()) {
      stream.SetStatusCode(http::HttpStatus::kBadRequest);
      stream.SetEndOfHeaders();
      return;
    }
    stream.SetHeader(std::string("X-A"), "a");
    begin(stream);
    for (int part = 0; part != 3; ++part)
      stream.PushBodyChunk(produce(request), {});
  }
};

class Correlated : public handlers::HttpHandlerBase {
  void HandleStreamRequest(const HttpRequest &request, RequestContext &,
                           ResponseBodyStream &stream) const override {
    const bool isEmpty = request.RequestBody().empty();
    if (isEmpty)
      begin(stream);
    if (!isEmpty) {
      stream.SetHeader(std::string("X-A"), "a");
      begin(stream);
    }
    stream.PushBodyChunk(produce(request), {});
  }
};

// It answers by what it returns.
class Plain : public handlers::HttpHandlerBase {
  std::string HandleRequestThrow(const HttpRequest &request, RequestContext &) const override {
    request.GetHttpResponse().SetStatus(http::HttpStatus::kOk);
    return produce(request);
  }
};
