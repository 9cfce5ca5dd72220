//===- proof.cpp - Every row of the crow model, used once -----------------===//
//
// Part of http-tidy, under the Apache License v2.0 with LLVM Exceptions.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Compiled against test/stubs/crow: a row that is not used here fails the test.
// With the library's own headers it compiles as well. Nobody runs it.
//
//===----------------------------------------------------------------------===//

#include <crow.h>

void servers(crow::Blueprint &other) {
  crow::SimpleApp app;
  crow::Blueprint users("users", "static");
  users.register_blueprint(other);
  CROW_BP_ROUTE(users, "/list")([] { return "list"; });
  users.new_rule_dynamic("/new")([] { return "new"; });
  users.catchall_rule()([](crow::response &response) { response.code = 404; });
  CROW_ROUTE(app, "/")
      .name("root")
      .methods(crow::HTTPMethod::GET)([](const crow::request &, crow::response &response) {
        response.end();
      });
  CROW_ROUTE(app, "/m").middlewares<crow::SimpleApp>()([] { return "m"; });
  CROW_WEBSOCKET_ROUTE(app, "/ws")
      .max_payload(65536)
      .onopen([](crow::websocket::connection &) {})
      .onmessage([](crow::websocket::connection &, const std::string &, bool) {})
      .onclose([](crow::websocket::connection &, const std::string &, uint16_t) {});
  app.route_dynamic("/dynamic")([] { return "dynamic"; });
  app.route_static("/static")([] { return "static"; });
  CROW_STATIC_FILE(app, "/file", "file.txt");
  CROW_CATCHALL_ROUTE(app)([](crow::response &response) { response.write("none"); });
  app.register_blueprint(users)
      .port(8080)
      .bindaddr("127.0.0.1")
      .local_socket_path("/run/crow")
      .server_name("crow")
      .signal_clear()
      .signal_add(15)
      .multithreaded()
      .concurrency(4)
      .loglevel(crow::LogLevel::Warning)
      .stream_threshold(65536)
      .timeout(10)
      .websocket_max_payload(65536)
      .exception_handler([](crow::response &response) { response.code = 500; })
      .tick(std::chrono::seconds(1), [] {});
  app.validate();
  auto running = app.run_async();
  app.wait_for_server_start();
  if (app.is_bound() && app.port())
    app.stop();
  running.wait();
  app.run();
}

void replies(const crow::request &request, crow::response &response) {
  (void)request.get_header_value("Host"), (void)request.get_body_params();
  (void)request.url_params.get("name");
  response.code = 200;
  response.set_header("X-A", "a");
  response.add_header("X-A", "b");
  (void)response.get_header_value("X-A"), (void)response.is_alive();
  (void)response.is_static_type();
  response.clear();
  response.redirect("/a");
  response.redirect_perm("/b");
  response.moved("/c");
  response.moved_perm("/d");
  response.set_static_file_info("file.txt");
  response.set_static_file_info_unsafe("file.txt");
  response.body = "body";
  response.write("more");
  if (!response.is_completed())
    response.end("end");
  crow::response other(std::move(response));
}
