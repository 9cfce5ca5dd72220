//===- proof.cpp - Every row of the simple-web-server model, used once ----===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/simple-web-server: a row that is not used here fails
// the test. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <server_http.hpp>

using HttpServer = SimpleWeb::Server<SimpleWeb::HTTP>;

void serve(HttpServer &server) {
  server.config.port = 8080;
  server.resource["^/a$"]["GET"] = [](std::shared_ptr<HttpServer::Response> response,
                                      std::shared_ptr<HttpServer::Request> request) {
    (void)request->parse_query_string(), (void)request->content.size();
    response->write(request->content.string());
  };
  HttpServer &same = *std::addressof(server);
  same.start();
  same.stop();
}

void replies(std::shared_ptr<HttpServer::Response> response) {
  response->write(SimpleWeb::StatusCode::success_ok);
  response->write("part", 4);
  if (response->size())
    response->send();
  (void)std::addressof(*response);
}
