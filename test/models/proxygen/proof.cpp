//===- proof.cpp - Every row of the proxygen model, used once -------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/proxygen: a row that is not used here fails the
// test. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <proxygen/httpserver/RequestHandler.h>
#include <proxygen/httpserver/ResponseBuilder.h>

using namespace proxygen;

void build(ResponseHandler *response, std::unique_ptr<folly::IOBuf> part,
           const HTTPHeaders &trailers) {
  ResponseBuilder builder(response);
  builder.status(200, "OK").closeConnection().body(std::move(part));
  (void)builder.getHeaders();
  builder.send();
  builder.trailers(trailers).sendWithEOM();
  builder.acceptUpgradeRequest(ResponseBuilder::UpgradeType::CONNECT_REQUEST);
  builder.rejectUpgradeRequest();
}

void plain(ResponseHandler *response, HTTPMessage &message, std::unique_ptr<folly::IOBuf> part,
           ResponseBuilder &builder) {
  builder.header("X-A", 1);
  response->sendHeaders(message);
  response->sendChunkHeader(1);
  response->sendBody(std::move(part));
  response->sendChunkTerminator();
  response->sendEOM();
  (void)message.getURL(), (void)message.getHeaders().getSingleOrEmpty("Host");
}
