//===- proof.cpp - Every row of the restbed model, used once --------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/restbed: a row that is not used here fails the
// test. With the library's own headers it compiles as well. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <restbed>

using namespace restbed;
using SessionPtr = std::shared_ptr<Session>;

void serve() {
  auto settings = std::make_shared<Settings>();
  settings->set_port(8080);
  settings->set_worker_limit(4);
  settings->set_bind_address("127.0.0.1");
  settings->set_connection_timeout(std::chrono::seconds(5));
  auto resource = std::make_shared<Resource>();
  resource->set_path("/a");
  resource->set_paths({"/a", "/b"});
  resource->set_default_header("X-A", "a");
  resource->set_method_handler("GET", [](const SessionPtr session) { session->close(OK); });
  auto onError = [](const int, const std::exception &, const SessionPtr) {};
  resource->set_error_handler(onError);
  Service service;
  service.set_ready_handler([](Service &) {});
  service.set_not_found_handler([](const SessionPtr session) { session->close(NOT_FOUND); });
  service.set_method_not_allowed_handler([](const SessionPtr session) { session->close(405); });
  service.set_error_handler(onError);
  service.set_authentication_handler(
      [](const SessionPtr session, const std::function<void(const SessionPtr)> &next) {
        next(session);
      });
  service.publish(resource);
  service.suppress(resource);
  if (service.is_down() && !service.is_up())
    service.start(settings);
  service.stop();
}

void replies(const SessionPtr session) {
  auto request = session->get_request();
  (void)request->get_path(), (void)request->get_body();
  (void)request->get_header("Host"), (void)request->get_query_parameter("a");
  (void)request->has_header("Host"), (void)session->get_origin();
  (void)session->get_destination(), (void)session->get_resource();
  (void)session->get_headers();
  session->add_header("X-A", "a");
  session->set_header("X-A", "a");
  session->set_headers({});
  session->fetch(10, [](const SessionPtr next, const Bytes &) { next->close(OK); });
  session->sleep_for(std::chrono::milliseconds(1), [](const SessionPtr next) { next->close(OK); });
  (void)std::addressof(*session);
  session->yield(OK, "part");
  session->upgrade(101, [](const std::shared_ptr<WebSocket>) {});
  if (session->is_open() && !session->is_closed())
    session->close("end");
}
