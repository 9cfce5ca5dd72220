//===- proof.cpp - Every row of the userver model, used once --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/userver: a row that is not used here fails the
// test. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <memory>
#include <userver/server/http/http_response_body_stream.hpp>

using namespace userver::server;

class Handler : public handlers::HttpHandlerBase {
public:
  void HandleStreamRequest(const http::HttpRequest &request, request::RequestContext &,
                           http::ResponseBodyStream &stream) const override {
    auto &response = request.GetHttpResponse();
    (void)request.GetArg("a"), (void)request.GetHeader("Host"), (void)request.RequestBody();
    response.ClearHeaders();
    response.SetHeader(std::string("X-A"), "a");
    response.SetStatus(http::HttpStatus::kOk);
    stream.SetStatusCode(200);
    stream.SetHeader(std::string("X-B"), "b");
    stream.SetEndOfHeaders();
    stream.PushBodyChunk("part", {});
    (void)std::addressof(stream);
  }
};
