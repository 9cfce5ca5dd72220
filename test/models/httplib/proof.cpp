//===- proof.cpp - Every row of the httplib model, used once --------------===//
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

#define CPPHTTPLIB_OPENSSL_SUPPORT
#include <chrono>
#include <httplib.h>

void routes(httplib::Server &Server) {
  auto Handler = [](const httplib::Request &, httplib::Response &Response) {
    Response.status = 200;
  };
  Server.Get("/a", Handler);
  Server.Post("/a", Handler);
  Server.Put("/a", Handler);
  Server.Patch("/a", Handler);
  Server.Delete("/a", Handler);
  Server.Options("/a", Handler);
  Server.Post("/b", [](const httplib::Request &, httplib::Response &,
                       const httplib::ContentReader &) {});
  (void)Server.set_mount_point("/", "www");
  (void)Server.set_base_dir("www", "/");
  Server.remove_mount_point("/");
  Server.set_file_request_handler(Handler);
  Server.set_pre_routing_handler(
      [](const httplib::Request &, httplib::Response &) {
        return httplib::Server::HandlerResponse::Unhandled;
      });
  Server.set_post_routing_handler(Handler);
  Server.set_error_handler(Handler);
  Server.set_expect_100_continue_handler(
      [](const httplib::Request &, httplib::Response &) { return 100; });
  Server.set_exception_handler(
      [](const httplib::Request &, httplib::Response &, std::exception_ptr) {});
  Server.set_logger([](const httplib::Request &, const httplib::Response &) {});
  Server.set_file_extension_and_mimetype_mapping("txt", "text/plain");
  Server.set_default_headers({{"X-A", "b"}});
}

void settings(httplib::Server &Server) {
  Server.set_read_timeout(5, 0);
  Server.set_read_timeout(std::chrono::seconds(5));
  Server.set_write_timeout(5, 0);
  Server.set_write_timeout(std::chrono::seconds(5));
  Server.set_keep_alive_timeout(5);
  Server.set_idle_interval(1);
  Server.set_keep_alive_max_count(5);
  Server.set_payload_max_length(1024);
  Server.set_address_family(AF_INET);
  Server.set_tcp_nodelay(true);
  Server.set_socket_options([](socket_t) {});
}

bool serves() {
  httplib::Server Plain;
  httplib::SSLServer Server("cert.pem", "key.pem");
  (void)Server.ssl_context();
  if (!Server.is_valid() || !Plain.is_valid() || Plain.is_running())
    return false;
  if (!Plain.bind_to_port("127.0.0.1", 8080) ||
      Server.bind_to_any_port("127.0.0.1") < 0)
    return false;
  bool Done = Plain.listen_after_bind() && Server.listen("127.0.0.1", 8443);
  Plain.stop();
  return Done;
}

void answers(httplib::Response &Response) {
  Response.set_header("X-A", "b");
  Response.set_redirect("/b", 303);
  Response.set_content("ok", 2, "text/plain");
  Response.set_content_provider(
      2, "text/plain", [](size_t, size_t, httplib::DataSink &) { return true; },
      [](bool) {});
  Response.set_content_provider(
      "text/plain", [](size_t, httplib::DataSink &) { return true; },
      [](bool) {});
  Response.set_chunked_content_provider(
      "text/plain", [](size_t, httplib::DataSink &) { return true; },
      [](bool) {});
  if (Response.has_header("X-A") && Response.get_header_value_count("X-A"))
    (void)Response.get_header_value("X-A");
}

void reads(httplib::Request &Request) {
  if (Request.has_header("X-A") && Request.has_param("a") &&
      Request.has_file("f") && Request.get_header_value_count("X-A") &&
      Request.get_param_value_count("a") && Request.is_multipart_form_data()) {
    (void)Request.get_header_value("X-A");
    (void)Request.get_param_value("a");
    (void)Request.get_file_value("f");
  }
  Request.set_header("X-A", "b");
}
