//===- proof.cpp - Every row of the cpprest model, used once ------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Every row of the model, used once. Compiled against the installed headers: a
// name that the library does not have does not compile. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <cpprest/http_listener.h>

using web::http::http_request;
using web::http::experimental::listener::http_listener;
using web::http::experimental::listener::http_listener_config;

void answers(http_request Request) {
  Request.reply(200);
  Request.reply(web::http::http_response(200));
  (void)Request.get_response();
}

void reads(http_request Request) {
  (void)Request.extract_string();
  (void)Request.extract_utf8string();
  (void)Request.extract_utf16string();
  (void)Request.extract_json();
  (void)Request.extract_vector();
  (void)Request.body();
  (void)Request.request_uri();
  (void)Request.relative_uri();
  (void)Request.absolute_uri();
  (void)Request.headers().size();
  (void)Request.method();
  (void)Request.http_version();
  (void)Request.remote_address();
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
  (void)Request.get_remote_address();
#pragma clang diagnostic pop
  (void)Request.to_string();
  (void)Request.content_ready();
  Request.set_progress_handler(
      [](web::http::message_direction::direction, utility::size64_t) {});
  Request.set_method("GET");
  Request.set_request_uri(web::uri("/"));
  Request.set_body("a");
  Request.set_response_stream({});
}

void serves() {
  http_listener_config Config;
  Config.set_timeout(utility::seconds(10));
  Config.set_ssl_context_callback([](boost::asio::ssl::context &) {});
  Config.set_backlog(Config.backlog());
  (void)Config.timeout();
  (void)Config.get_ssl_context_callback();
  http_listener Listener(web::uri("http://127.0.0.1:8080"), Config);
  Listener.support(&answers);
  Listener.support(web::http::methods::GET, &reads);
  Listener.open().wait();
  (void)Listener.uri();
  (void)Listener.configuration();
  Listener.close().wait();
}
